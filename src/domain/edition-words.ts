import { say } from './language.ts';
import {
  countBy,
  endIn,
  lastWords,
  rowFates,
  rowOrigins,
  type Account,
  type RowFate,
  type RowOrigin,
} from './edition-account.ts';
import type { EditionView } from './edition-view.ts';
import { countWords, listWords, numberWords } from './words.ts';

/** What became of rows, as it follows a number ("6 merged") and as a heading says it. */
export const rowFateWords: Record<RowFate, { said: string; heading: string }> = {
  continued: { said: say('continued'), heading: 'Continued' },
  reworded: { said: say('reworded'), heading: 'Reworded' },
  merged: { said: say('merged'), heading: 'Merged into another' },
  split: { said: say('split'), heading: 'Split into several' },
  superseded: { said: say('replaced'), heading: 'Replaced by another' },
  'carried-forward': { said: 'carried forward', heading: 'Carried forward to another plan' },
  completed: { said: say('completed'), heading: 'Completed, so left out' },
  dropped: { said: say('dropped'), heading: 'Dropped' },
  'not-mentioned': { said: 'not mentioned', heading: 'Not mentioned' },
  unaccounted: { said: 'not accounted for', heading: 'Not accounted for' },
};

/** Where rows come from, as it follows a number ("4 new") and as a heading says it. */
export const rowOriginWords: Record<RowOrigin, { said: string; heading: string }> = {
  continued: { said: say('continued'), heading: 'Continued' },
  reworded: { said: say('reworded'), heading: 'Reworded' },
  merged: { said: 'from a merge', heading: 'Made from others by a merge' },
  split: { said: 'from a split', heading: 'Made by a split' },
  superseded: { said: 'in place of others', heading: 'Took the place of others' },
  'carried-forward': { said: 'from another plan', heading: 'Taken over from another plan' },
  returned: { said: 'back again', heading: 'Back again after a gap' },
  new: { said: say('new'), heading: 'New' },
};

/** The rows of one list, counted by what became of them or where they come from. */
export interface Sum {
  total: number;
  parts: { kind: string; said: string; count: number }[];
  /** "21 rows then: 20 continued + 1 reworded = 21." */
  words: string;
}

/** The sums at the foot of plan against plan: the old list and the new one, each row counted once. */
export function sumsOf({ then, now }: Account): { then: Sum; now: Sum } {
  const fates = countBy(
    rowFates,
    then.map(({ fate }) => fate),
  ).map(({ kind, count }) => ({ kind, said: rowFateWords[kind].said, count }));
  const origins = countBy(
    rowOrigins,
    now.map(({ origin }) => origin),
  ).map(({ kind, count }) => ({ kind, said: rowOriginWords[kind].said, count }));
  return { then: sum(say('then'), then.length, fates), now: sum(say('now'), now.length, origins) };
}

/** What a list says of the one before it, and of what it lists for the last time, in a few sentences. */
export function editionAnswer({ rows, data, account, next }: EditionView): string {
  const sentences = account
    ? accountSentences(account)
    : [`These are the ${countWords(rows.length, 'promise')} of the first list of this plan on this site.`];
  const ends = rows.flatMap(({ action }) => endIn(action, data.document)?.how ?? []);
  const [carried, dropped] = lastWords.map((how) => ends.filter((end) => end === how).length);
  const last = [
    ...(carried ? [`carries ${numberWords(carried)} forward to another plan`] : []),
    ...(dropped ? [`drops ${numberWords(dropped)}`] : []),
  ];
  if (last.length > 0) sentences.push(`Of its own rows the paper ${listWords(last)}.`);
  if (!next) sentences.push('No later list of this plan is on this site.');
  return sentences.join(' ');
}

function accountSentences(account: Account): string[] {
  const { then, now } = sumsOf(account);
  const countOf = ({ parts }: Sum, kind: string) => parts.find((part) => part.kind === kind)?.count ?? 0;
  const parts = listWords(then.parts.map(({ said, count }) => `${numberWords(count)} ${said}`));
  const rows = `${countWords(then.total, 'row')} of the list before`;
  const added = countOf(now, 'new');
  return [
    countOf(then, 'unaccounted') === 0
      ? `Every one of the ${rows} is accounted for: ${parts}.`
      : `Of the ${rows}: ${parts}.`,
    added === 0 ? 'No row is new.' : `${countWords(added, 'row')} ${added === 1 ? 'is' : 'are'} new.`,
  ];
}

function sum(when: string, total: number, parts: Sum['parts']): Sum {
  const terms = parts.map(({ said, count }) => `${numberWords(count)} ${said}`).join(' + ');
  return { total, parts, words: `${countWords(total, 'row')} ${when}: ${terms} = ${numberWords(total)}.` };
}
