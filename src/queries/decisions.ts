import { viewDecisions, type DecisionView } from '../domain/decision.ts';
import { listActions } from './actions.ts';
import { loadContent } from './content.ts';

let viewing: Promise<DecisionView[]> | undefined;

/** Every decision with its report and the promises that came of it, the newest meeting first. */
export function listDecisions(): Promise<DecisionView[]> {
  if (import.meta.env.DEV) return view();
  return (viewing ??= view());
}

async function view(): Promise<DecisionView[]> {
  return viewDecisions(await loadContent(), await listActions());
}
