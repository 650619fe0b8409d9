import { addressOf } from '../domain/address.ts';
import { viewEditions } from '../domain/edition-view.ts';
import type { Became } from '../schemas/became.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';

/** One promise as one paper lists it, as it is published. */
export type EditionRowRecord = {
  edition: string;
  edition_title: string;
  strategy: string;
  document: string;
  row: number;
  action: string;
  action_title: string;
  words: string[];
  status_written: string | null;
  state: string;
  origin: string | null;
  takes_in: string[];
  next_edition: string | null;
  fate: string | null;
  went_into: string[];
  went_to_plan: string | null;
  fate_reason: string | null;
  page: string;
} & DateFields<'date'>;

/** Every row of every edition, the oldest edition of each strategy first. */
export const editionRows: Dataset<EditionRowRecord> = {
  name: 'edition-rows',
  title: 'Rows of lists of promises',
  about:
    'One row for each promise in each paper that lists it: its words and status there, where it comes from, and what became of it in the next list.',
  columns: {
    edition: 'The list: an id.',
    edition_title: 'The name of the list.',
    ...dateColumns('date', 'The date as of which it reports'),
    strategy: 'The strategy whose promises it lists: an id.',
    document: 'The paper: an id.',
    row: 'Counted from 1 in the order of the strategy.',
    action: 'The promise: an id.',
    action_title: 'The promise in a few plain words.',
    words: 'What the paper calls it, letter for letter. Empty where that was not written down.',
    status_written: 'The status, letter for letter. Empty where the paper gives none.',
    state: 'What we read that status as; unknown where there is none.',
    origin:
      'Against the list before: continued, reworded, merged, split, superseded, carried-forward, returned or new. Empty in a first list.',
    takes_in: 'Promises that live on in it from this paper on: ids.',
    next_edition: 'The list after this one: an id. Empty where none is known.',
    fate: 'In the next list: continued, reworded, merged, split, superseded, carried-forward, completed, dropped or not-mentioned.',
    went_into: 'The promises that it lives on in there: ids.',
    went_to_plan: 'The paper of another plan that goes on with it: an id.',
    fate_reason: 'The reason that the paper gives where it drops the promise.',
    page: 'The web address of the page of the list.',
  },
  rows: ({ content, today, address }) => {
    const editions = viewEditions(content, today);
    return editions.flatMap(({ id, data, rows, account, next }) => {
      const after = editions.find((one) => one.id === next?.id)?.account;
      return rows.map(({ action, words, status, state }, index) => {
        const here = account?.now[index];
        const there = after?.then[index];
        return {
          edition: id,
          edition_title: data.title,
          ...dateFields('date', data.date),
          strategy: data.strategy,
          document: data.document,
          row: index + 1,
          action: action.id,
          action_title: action.data.title,
          words,
          status_written: status?.written ?? null,
          state,
          origin: here?.origin ?? null,
          takes_in: (here?.takesIn ?? []).map((taken) => taken.id),
          next_edition: next?.id ?? null,
          fate: there?.fate ?? null,
          ...endFields(there?.end),
          page: address(addressOf('editions', id)),
        };
      });
    });
  },
};

function endFields(end: Became | undefined) {
  return {
    went_into: end && 'into' in end ? (end.into ?? []) : [],
    went_to_plan: end && 'plan' in end ? (end.plan ?? null) : null,
    fate_reason: end?.how === 'dropped' && end.reason.basis === 'stated' ? end.reason.text : null,
  };
}
