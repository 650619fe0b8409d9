import { addressOf } from '../domain/address.ts';
import type { Dataset } from './dataset.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** What one paper says became of one promise, as it is published. */
export type LineageRecord = {
  action: string;
  action_title: string;
  strategy: string;
  how: string;
  into: string[];
  plan: string | null;
  reason: string | null;
  note: string | null;
  page: string;
} & SourceFields;

/** What became of promises, promise by promise in the order of the strategies. */
export const lineage: Dataset<LineageRecord> = {
  name: 'lineage',
  title: 'What became of promises',
  about:
    'One row for each paper that leaves out a promise, joins it, divides it, replaces it, gives it up or passes it on.',
  columns: {
    action: 'The promise: an id.',
    action_title: 'The promise in a few plain words.',
    strategy: 'The strategy that makes it: an id.',
    how: 'merged, split, superseded, carried-forward, completed, dropped or not-mentioned.',
    into: 'The promises that it lives on in: ids.',
    plan: 'The paper of another plan that goes on with it: an id.',
    reason: 'Why it was given up, as far as the paper says.',
    note: 'How we know, in our words.',
    page: 'The web address of the page of the promise.',
    ...sourceColumns,
  },
  rows: ({ views, address }) =>
    views.flatMap(({ id, data }) =>
      (data.became ?? []).map((end) => ({
        action: id,
        action_title: data.title,
        strategy: data.strategy,
        how: end.how,
        into: 'into' in end ? (end.into ?? []) : [],
        plan: 'plan' in end ? (end.plan ?? null) : null,
        reason: end.how === 'dropped' && end.reason.basis === 'stated' ? end.reason.text : null,
        note: 'note' in end ? (end.note ?? null) : null,
        page: address(addressOf('actions', id)),
        ...sourceFields([end.source]),
      })),
    ),
};
