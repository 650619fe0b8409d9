import { addressOf } from '../domain/address.ts';
import { unnamedAwards, unnamedShare } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import type { Money } from '../schemas/fields/money.ts';
import type { Phase } from '../schemas/fund.ts';
import type { Entry } from '../schemas/index.ts';
import { byId, type Dataset, type Published } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { moneyColumns, moneyFields, type MoneyFields } from './money.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One award, or all awards of a round whose recipients the papers do not name. */
export type AwardRecord = {
  fund: string;
  phase: number;
  recipient: string | null;
  recipient_name: string | null;
  recipient_basis: 'named' | 'not-named';
  awards_count: number;
  purpose: string | null;
  action: string | null;
  strategy: string | null;
  page: string;
} & MoneyFields<'amount'> &
  DateFields<'as_of'> &
  SourceFields;

/** Every award that a paper names, and one row for those of each round that it counts and does not name. */
export const awards: Dataset<AwardRecord> = {
  name: 'awards',
  title: 'Awards',
  about: 'One row for each body that the papers name as given money, and one for all that they do not name.',
  columns: {
    fund: 'The fund: an id.',
    phase: 'The number of the round within the fund.',
    recipient: 'Who got the money: the id of an organisation. Empty where it is not named.',
    recipient_name: 'The name of that organisation.',
    recipient_basis: 'named or not-named.',
    awards_count: 'How many awards the row stands for: 1, or the number of those not named.',
    ...moneyColumns('amount', 'The amount of this award'),
    purpose: 'What it was for, as far as the papers say.',
    action: 'The promise behind it: the one that it helps with, or the one that set the fund up. An id.',
    strategy: 'The strategy of that promise: an id.',
    ...dateColumns('as_of', 'The date of the count'),
    page: 'The web address of the page of the fund.',
    ...sourceColumns,
  },
  rows: (published) => byId(published.content.funds).flatMap((fund) => awardsOf(published, fund)),
};

/** What the recipients of a round that are not named got together, worked out where it can be. */
export function shareOfUnnamed(phase: Phase): Money | undefined {
  if (unnamedAwards(phase) === 0) return undefined;
  const pence = unnamedShare(phase);
  return pence === undefined
    ? { basis: 'not-stated', because: 'not-mentioned' }
    : { basis: 'stated', written: poundsOf(pence), pence };
}

function awardsOf({ content, address }: Published, { id, data }: Entry<'funds'>): AwardRecord[] {
  const strategyOf = (action: string | undefined) =>
    content.actions.find((one) => one.id === action)?.data.strategy ?? null;
  return data.phases.flatMap((phase, index) => {
    if (!phase.awards) return [];
    const { named, asOf, source } = phase.awards;
    const rest = unnamedAwards(phase);
    const shared = {
      fund: id,
      phase: index + 1,
      ...dateFields('as_of', asOf),
      page: address(addressOf('funds', id)),
      ...sourceFields([source]),
    };
    const rows: AwardRecord[] = named.map(({ organisation, amount, purpose, action = data.action }) => ({
      ...shared,
      recipient: organisation,
      recipient_name: content.organisations.find((one) => one.id === organisation)?.data.title ?? null,
      recipient_basis: 'named',
      awards_count: 1,
      ...moneyFields('amount', amount),
      purpose: purpose ?? null,
      action: action ?? null,
      strategy: strategyOf(action),
    }));
    if (rest > 0)
      rows.push({
        ...shared,
        recipient: null,
        recipient_name: null,
        recipient_basis: 'not-named',
        awards_count: rest,
        ...moneyFields('amount', shareOfUnnamed(phase)),
        purpose: null,
        action: data.action ?? null,
        strategy: strategyOf(data.action),
      });
    return rows;
  });
}
