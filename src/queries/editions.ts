import { viewEditions, type EditionView } from '../domain/edition-view.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let viewing: Promise<EditionView[]> | undefined;

/** Every edition whose paper is there on the day of the build, strategy by strategy, the oldest first. */
export function listEditions(): Promise<EditionView[]> {
  if (import.meta.env.DEV) return view();
  return (viewing ??= view());
}

async function view(): Promise<EditionView[]> {
  return viewEditions(await loadContent(), today());
}
