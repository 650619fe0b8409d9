import type { Standing, Statement, TermState } from './agreement.ts';
import { say } from './language.ts';
import { unheardOf, type UndertakingView } from './undertaking.ts';
import { countWords, dateWords, listWords, unheardWords } from './words.ts';

/** What each standing is called. */
export const standingWords: Record<Standing, string> = {
  proposed: 'Proposed',
  'to-be-set-up': 'Still to be set up',
  'drawn-up': 'Drawn up',
  'in-place': 'In place',
  ended: 'Ended',
  'not-mentioned': 'Not mentioned',
};

/** What the site says of each state of a term of office. */
export const termWords: Record<TermState, string> = {
  'to-come': 'term to come',
  current: 'term runs',
  over: 'term over',
  'not-stated': 'term not stated',
};

/** What other papers say that a statement does not fit with, as a sentence; nothing where there are none. */
export function againstWords(against: readonly Statement[]): string | undefined {
  if (against.length === 0) return undefined;
  const sides = against.map(
    ({ date, says }) => `${dateWords(date)} (${says ? say(standingWords[says]) : ''})`,
  );
  return `This does not fit with what is said of ${listWords(sides)}.`;
}

/** The newest word on an agreement, as the start of a line: "Newest word, November 2022: Not mentioned." */
export function newestWords(word: Statement | undefined): string {
  if (!word) return unheardWords;
  const { date, says } = word;
  return says
    ? `Newest word, ${dateWords(date)}: ${standingWords[says]}.`
    : `Newest word, ${dateWords(date)}:`;
}

/** How many undertakings an agreement has, and how many of them no later paper speaks of; nothing where there are none. */
export function undertakingsWords(undertakings: readonly UndertakingView[]): string[] {
  if (undertakings.length === 0) return [];
  const unheard = unheardOf(undertakings).length;
  return [
    countWords(undertakings.length, 'undertaking'),
    ...(unheard > 0 ? [countWords(unheard, 'never reported on', 'never reported on')] : []),
  ];
}

/** How many principles there are, and how many of them no paper describes. */
export function principlesWords(total: number, missing: number): string {
  const all = `The papers speak of ${countWords(total, 'principle')}.`;
  if (missing === 0) return all;
  if (missing === total) return `${all} They describe none of them.`;
  return `${all} ${countWords(missing, 'of them is', 'of them are')} not described in the papers.`;
}
