import { addressOf } from '../domain/address.ts';
import { unitOf, type AccountUnit } from '../domain/breakdown-amount.ts';
import type { PartAccount } from '../domain/breakdown-part.ts';
import { accountOfBreakdown } from '../domain/breakdown.ts';
import { penceOf } from '../domain/fund.ts';
import type { Breakdown, Exactness } from '../schemas/breakdown.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One part of a number as it is published, with the whole beside it. */
export type BreakdownRecord = {
  breakdown: string;
  title: string;
  position: number;
  row: string;
  label: string;
  unit: string;
  value: number | null;
  exactness: Exactness;
  stated_share: number | null;
  worked_out: boolean;
  worked_share: number | null;
  worked_amount: number | null;
  worked_amount_unit: string | null;
  actions: string[];
  page: string;
} & DateFields<'date'> &
  SourceFields;

type Row = Omit<BreakdownRecord, 'breakdown' | 'title' | 'position' | 'actions' | 'page'>;

const unitNames: Record<AccountUnit, string> = { count: 'count', pounds: 'pence', percent: 'percent' };
const nothing = {
  stated_share: null,
  worked_out: false,
  worked_share: null,
  worked_amount: null,
  worked_amount_unit: null,
};

/** Every number that the papers divide, with its parts. */
export const breakdowns: Dataset<BreakdownRecord> = {
  name: 'breakdowns',
  title: 'Figures in parts',
  about:
    'One row for each part of a number that a paper divides, one for the whole, and one for what the parts leave.',
  columns: {
    breakdown: 'The number and its parts: an id.',
    title: 'What it is about.',
    position: 'The place of the row, from 1 on: first the whole, then its parts in the order of the paper.',
    row: 'whole, part, rest (what the paper does not explain) or excess (what the parts have too much).',
    label: 'What is counted.',
    unit: 'count, percent (of the whole) or pence (whole ones).',
    value: 'The number.',
    exactness: 'How exact it is: exact, about, over (it is more) or nearly (it is less).',
    stated_share: 'The share in percent that the paper sets beside the number.',
    worked_out: 'Whether the number was worked out from the others and stands in no paper.',
    worked_share: 'Its share of the whole in percent, worked out.',
    worked_amount: 'Its amount, worked out from the share and the whole.',
    worked_amount_unit: 'count or pence.',
    ...dateColumns('date', 'The time of the number'),
    actions: 'The promises that it belongs to: ids.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.breakdowns).flatMap(({ id, data }) =>
      rowsOf(data).map((row, at) => ({
        breakdown: id,
        title: data.title,
        position: at + 1,
        ...row,
        actions: data.actions ?? [],
        page: address(addressOf('breakdowns', id)),
      })),
    ),
};

function rowsOf(data: Breakdown): Row[] {
  const { whole } = data;
  const { parts, verdict, difference, workedDifference, unit } = accountOfBreakdown(data);
  const of = unitNames[unitOf(data.whole.amount)];
  const rows: Row[] = [
    {
      row: 'whole',
      label: whole.label,
      ...amountOf(whole.amount),
      exactness: whole.exactness,
      ...nothing,
      ...dateFields('date', whole.date),
      ...sourceFields([whole.source]),
    },
    ...parts.map((part) => partRow(part, whole, of)),
  ];
  if (!difference || verdict === 'adds-up' || verdict === 'unknown') return rows;
  return [
    ...rows,
    {
      row: verdict === 'rest' ? 'rest' : 'excess',
      label: verdict === 'rest' ? 'not explained by the paper' : 'more than the whole',
      unit: unitNames[unit],
      value: difference.value,
      exactness: difference.exactness,
      ...nothing,
      worked_out: true,
      worked_amount: workedDifference?.value ?? null,
      worked_amount_unit: workedDifference ? of : null,
      ...dateFields('date', whole.date),
      ...sourceFields([]),
    },
  ];
}

function partRow(
  { part, workedShare, workedAmount }: PartAccount,
  { date }: Breakdown['whole'],
  of: string,
): Row {
  return {
    row: 'part',
    label: part.label,
    ...amountOf(part.amount),
    exactness: part.exactness,
    stated_share: part.statedShare ?? null,
    worked_out: false,
    worked_share: workedShare === undefined ? null : Math.round(workedShare * 100) / 100,
    worked_amount: workedAmount?.value ?? null,
    worked_amount_unit: workedAmount ? of : null,
    ...dateFields('date', part.date ?? date),
    ...sourceFields([part.source]),
  };
}

function amountOf(amount: Breakdown['whole']['amount']): { unit: string; value: number | null } {
  return amount.unit === 'money'
    ? { unit: 'pence', value: penceOf(amount.value) ?? null }
    : { unit: amount.unit, value: amount.value };
}
