import { viewGroups, type GroupView } from '../domain/group.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let viewing: Promise<GroupView[]> | undefined;

/** The groups, in the order of their names. */
export function listGroups(): Promise<GroupView[]> {
  if (import.meta.env.DEV) return view();
  return (viewing ??= view());
}

async function view(): Promise<GroupView[]> {
  return viewGroups(await loadContent(), today());
}
