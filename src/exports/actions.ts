import { addressOf } from '../domain/address.ts';
import { fateOf, fates } from '../domain/fate.ts';
import { monthsMoved } from '../domain/date-shift.ts';
import { targetStories } from '../domain/slippage.ts';
import { sectionName } from '../domain/strategy.ts';
import type { Terms } from '../domain/terms.ts';
import type { Action } from '../schemas/action.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { moneyColumns, moneyFields, type MoneyFields } from './money.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One promise as it is published. */
export type ActionRecord = {
  id: string;
  title: string;
  summary: string;
  strategy: string;
  strategy_title: string;
  section_path: string[];
  section_titles: string[];
  order: number;
  state: string;
  status_written: string | null;
  fate: string;
  target_label: (string | null)[];
  agreed_funding_words: string | null;
  fund: string | null;
  current_target_label: (string | null)[];
  moved_months_least: (number | null)[];
  moved_months_most: (number | null)[];
  leads: string[];
  partners: string[];
  places: string[];
  criteria: string[];
  criteria_results: string[];
  updates: number;
  dates_say: string[];
  page: string;
} & DateFields<'status_date' | 'target_start' | 'current_target_start' | 'newest_update'> &
  DateLists<'target' | 'current_target'> &
  MoneyFields<'agreed_funding' | 'current_agreed_funding'> &
  SourceFields;

/** Every promise, in the order of the strategies and of their papers. */
export const actions: Dataset<ActionRecord> = {
  name: 'actions',
  title: 'Promises',
  about:
    'One row for each promise: what was promised, for when, by whom, with what money, and where it stands.',
  columns: {
    id: 'The id of the promise. It never changes.',
    title: 'The promise in a few plain words.',
    summary: 'The promise in a sentence.',
    strategy: 'The strategy that makes it: an id.',
    strategy_title: 'The name of that strategy.',
    section_path: 'The parts of the strategy that it stands under, the highest first: ids.',
    section_titles: 'The names of those parts.',
    order: 'Its place in the paper, counted from 1 through the whole strategy.',
    state: 'complete, under-way, not-started, stopped or unknown (no paper gives a status).',
    status_written: 'The newest status, letter for letter as the paper has it.',
    ...dateColumns('status_date', 'The date of that status'),
    fate: `What became of it by the last word on it: ${fates.slice(0, -1).join(', ')} or ${fates.at(-1)}.`,
    ...moneyColumns('agreed_funding', 'The money agreed for it, as it was promised first'),
    agreed_funding_words: 'What the paper says of the money, where that is no amount.',
    fund: 'The fund that pays: an id.',
    ...dateColumns('target_start', 'When work was to start, as it was promised first'),
    target_label: 'What is due on each target date, where there are several.',
    ...dateColumns('target', 'Each target date, as it was promised first'),
    current_target_label: 'What is due on each current target date.',
    ...dateColumns('current_target', 'Each target date as the newest paper that changes it has it'),
    moved_months_least:
      'By how many months each current target lies after the first date that a paper gave for it; below zero is earlier. Empty where there are not two dates.',
    moved_months_most: 'The same; it is more than the least where a date is not exact to the month.',
    ...dateColumns('current_target_start', 'When work is to start, as the newest paper has it'),
    ...moneyColumns('current_agreed_funding', 'The money agreed, as the newest paper that changes it has it'),
    leads: 'Who does the work: ids of organisations.',
    partners: 'Who helps: ids of organisations.',
    places: 'Where it is for: ids of places.',
    criteria: 'How success was to be known, one by one.',
    criteria_results: 'What the papers show of each: met, partly, not-met or no-evidence.',
    updates: 'How many later papers say something of it.',
    ...dateColumns('newest_update', 'The date of the newest of them'),
    dates_say: 'What the dates say on the as-of day: due, overdue, silent, never-reported, ended-open.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, views, address }) =>
    views.map((view) => {
      const { id, data, strategy, sections, state, statusFrom, heard, terms, says } = view;
      return {
        id,
        title: data.title,
        summary: data.summary,
        strategy: strategy.id,
        strategy_title: strategy.data.title,
        section_path: sections.map((section) => section.id),
        section_titles: sections.map(sectionName),
        order: data.order,
        state,
        status_written: statusFrom?.status.written ?? null,
        ...dateFields('status_date', statusFrom?.date),
        fate: fateOf(content, view).kind,
        ...moneyFields('agreed_funding', data.agreedFunding.amount),
        agreed_funding_words: data.agreedFunding.words ?? null,
        fund: data.agreedFunding.fund ?? null,
        ...dateFields('target_start', data.targetStart),
        target_label: data.targets.map(({ label }) => label ?? null),
        ...dateLists(
          'target',
          data.targets.map(({ date }) => date),
        ),
        ...currentFields(data, terms),
        leads: data.leads,
        partners: data.partners.map(({ organisation }) => organisation),
        places: data.places ?? [],
        criteria: data.successCriteria.items.map(({ text }) => text),
        criteria_results: data.successCriteria.items.map(({ result }) => result),
        updates: data.updates.length,
        ...dateFields('newest_update', heard?.date),
        dates_say: says.map(({ kind }) => kind),
        page: address(addressOf('actions', id)),
        ...sourceFields(data.sources),
      };
    }),
};

type CurrentFields = Pick<ActionRecord, 'current_target_label' | 'moved_months_least' | 'moved_months_most'> &
  DateFields<'current_target_start'> &
  DateLists<'current_target'> &
  MoneyFields<'current_agreed_funding'>;

/** The terms as they stand now. A target that a later paper leaves out is not among them. */
function currentFields(data: Action, { targetStart, agreedFunding }: Terms): CurrentFields {
  const current = targetStories(data).flatMap(({ label, now, shift }) =>
    now ? [{ label, now, moved: shift && monthsMoved(shift) }] : [],
  );
  return {
    current_target_label: current.map(({ label }) => label ?? null),
    ...dateLists(
      'current_target',
      current.map(({ now }) => now),
    ),
    moved_months_least: current.map(({ moved }) => moved?.least ?? null),
    moved_months_most: current.map(({ moved }) => moved?.most ?? null),
    ...dateFields('current_target_start', targetStart),
    ...moneyFields('current_agreed_funding', agreedFunding.amount),
  };
}
