import { viewActions, type ActionView } from '../domain/action.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let viewing: Promise<ActionView[]> | undefined;

/** Every promise with its state and what its dates say, in the order of strategies and papers. */
export function listActions(): Promise<ActionView[]> {
  if (import.meta.env.DEV) return view();
  return (viewing ??= view());
}

async function view(): Promise<ActionView[]> {
  return viewActions(await loadContent(), today());
}
