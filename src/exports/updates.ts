import { addressOf } from '../domain/address.ts';
import { compareDates } from '../domain/partial-date.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** What one paper says of one promise, as it is published. */
export type UpdateRecord = {
  action: string;
  action_title: string;
  strategy: string;
  points: string[];
  issues: string[];
  next_steps: string[];
  status_written: string | null;
  state: string | null;
  carried_forward: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every dated update, promise by promise, oldest first. */
export const updates: Dataset<UpdateRecord> = {
  name: 'updates',
  title: 'Updates on promises',
  about: 'One row for each thing that a later paper says of a promise.',
  columns: {
    action: 'The promise: an id.',
    action_title: 'The promise in a few plain words.',
    strategy: 'The strategy that makes it: an id.',
    ...dateColumns('date', 'The date of the update'),
    points: 'What was done or found, one thing each, in our words.',
    issues: 'Difficulties that the paper names.',
    next_steps: 'What was to come next.',
    status_written: 'The status, letter for letter. Empty where the paper gives none.',
    state: 'What we read that status as.',
    carried_forward: 'Where the paper says that the work goes on.',
    page: 'The web address of the page of the promise.',
    ...sourceColumns,
  },
  rows: ({ views, address }) =>
    views.flatMap(({ id, data }) =>
      [...data.updates]
        .sort((a, b) => compareDates(a.date, b.date))
        .map(({ date, points, issues, nextSteps, status, source }) => ({
          action: id,
          action_title: data.title,
          strategy: data.strategy,
          ...dateFields('date', date),
          points,
          issues: issues ?? [],
          next_steps: nextSteps ?? [],
          status_written: status?.written ?? null,
          state: status?.state ?? null,
          carried_forward: status?.carriedForward ?? null,
          page: address(addressOf('actions', id)),
          ...sourceFields([source]),
        })),
    ),
};
