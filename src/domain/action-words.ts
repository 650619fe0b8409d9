import type { ActionView } from './action.ts';
import { stateWords } from './state.ts';
import { dateWords } from './words.ts';

/** What became of a promise, in a sentence or two: what the newest status means, or that no paper gives one. */
export function answerWords({ state, statusFrom, heard }: ActionView): string {
  if (statusFrom && state !== 'unknown')
    return stateWords[state].meaning.replace(
      'The newest paper',
      `The paper of ${dateWords(statusFrom.date)}`,
    );
  const since = heard
    ? `The last report on it is of ${dateWords(heard.date)}.`
    : 'Nothing has been published on it since it was made.';
  return `No paper gives this promise a status. ${since}`;
}
