import type { State } from '../schemas/fields/state.ts';
import { stateWords } from './state.ts';
import { absenceWords } from './words.ts';

/** What stands in a cell for what no paper says, with the reason where it is known: a blank cell, a missing column. */
export function notStated(because?: Parameters<typeof absenceWords>[0]): string {
  return because === undefined ? 'Not stated' : `Not stated (${absenceWords(because)})`;
}

/** The paper of a citation, by its name. */
export function paperWords({ document }: { document: { title: string } }): string {
  return `“${document.title}”`;
}

/** How the site reads a status. A paper's word and our reading of it never stand without telling them apart. */
export function readingWords(state: State): string {
  return `Read by this site as: ${stateWords[state].label.toLowerCase()}`;
}
