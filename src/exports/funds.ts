import { addressOf } from '../domain/address.ts';
import { fundTotals } from '../domain/fund-totals.ts';
import { fundSums } from '../domain/fund.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { moneyColumns, moneyFields, type MoneyFields } from './money.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One fund as it is published. */
export type FundRecord = {
  id: string;
  title: string;
  summary: string;
  holder: string | null;
  paid_from: string | null;
  action: string | null;
  awarded_pence: number | null;
  not_awarded_pence: number | null;
  agreed_for_promises_pence: number | null;
  paid_pence: number | null;
  target_count: number | null;
  target_of: string | null;
  phases: number;
  notes: string[];
  page: string;
} & MoneyFields<'budget'> &
  DateFields<'start' | 'end'> &
  SourceFields;

/** Every fund. */
export const funds: Dataset<FundRecord> = {
  name: 'funds',
  title: 'Funds',
  about: 'One row for each fund: what it had and what it gave.',
  columns: {
    id: 'The id of the fund.',
    title: 'Its name.',
    summary: 'The fund in a sentence.',
    holder: 'Who holds the money: the id of an organisation.',
    paid_from: 'The larger fund that it was taken from: an id.',
    action: 'The promise that set it up, whose money it is: an id.',
    ...moneyColumns('budget', 'What the fund had in all'),
    awarded_pence: 'What its awards come to, as far as the papers say, in whole pence.',
    not_awarded_pence: 'The budget less the awards, where both are stated, in whole pence.',
    agreed_for_promises_pence:
      'What is agreed for promises and smaller funds that it pays for, as it is now, in whole pence. Each pound counts once.',
    paid_pence: 'What was really paid out, as far as the papers say, in whole pence.',
    target_count: 'What it was to bring about, as a number.',
    target_of: 'What that number counts.',
    ...dateColumns('start', 'When it was to start'),
    ...dateColumns('end', 'When it was to end'),
    phases: 'How many rounds it has.',
    notes: 'What you must know about the figures.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.funds).map(({ id, data }) => {
      const { awarded, notAwarded } = fundSums(data);
      const totals = fundTotals(content, id, data);
      const total = (key: string) => totals.find((line) => line.key === key)?.pence ?? null;
      return {
        id,
        title: data.title,
        summary: data.summary,
        holder: data.holder ?? null,
        paid_from: data.paidFrom ?? null,
        action: data.action ?? null,
        ...moneyFields('budget', data.budget),
        awarded_pence: awarded ?? null,
        not_awarded_pence: notAwarded ?? null,
        agreed_for_promises_pence: total('agreed'),
        paid_pence: total('paid'),
        target_count: data.target?.count ?? null,
        target_of: data.target?.of ?? null,
        ...dateFields('start', data.start),
        ...dateFields('end', data.end),
        phases: data.phases.length,
        notes: data.notes ?? [],
        page: address(addressOf('funds', id)),
        ...sourceFields(data.sources),
      };
    }),
};
