import { addressOf } from '../domain/address.ts';
import { howToApply, standingOfRound, type RoundStanding } from '../domain/fund-round.ts';
import { unnamedAwards } from '../domain/fund.ts';
import { shareOfUnnamed } from './awards.ts';
import type { Phase } from '../schemas/fund.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { moneyColumns, moneyFields, type MoneyFields } from './money.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One round of a fund as it is published. */
export type PhaseRecord = {
  fund: string;
  phase: number;
  name: string;
  standing: RoundStanding;
  apply_how: string | null;
  apply_link: string | null;
  apply_contact: string | null;
  bids_count: number | null;
  awards_count: number | null;
  awards_named: number | null;
  awards_not_named: number | null;
  purposes: string | null;
  notes: string[];
  page: string;
} & DateFields<'opens' | 'closes' | 'bids_as_of' | 'awards_as_of' | 'paid_as_of'> &
  MoneyFields<'budget' | 'bids' | 'awards' | 'not_named' | 'paid'> &
  SourceFields;

/** Every round of every fund. */
export const phases: Dataset<PhaseRecord> = {
  name: 'phases',
  title: 'Rounds of funds',
  about: 'One row for each round of a fund: how many bids and awards, and what they come to in all.',
  columns: {
    fund: 'The fund: an id.',
    phase: 'The number of the round within the fund, counted from 1.',
    name: 'What the round is called.',
    ...dateColumns('opens', 'When it opened or was to open'),
    ...dateColumns('closes', 'When it closed or was to close'),
    standing:
      'Whether a group can apply on the day of this file, worked out from the dates alone: to-come, open, perhaps (a date is not exact), closed, not-known.',
    apply_how: 'How to apply. Empty where the round is closed, and where no paper says.',
    apply_link: 'The web address of the form or the rules.',
    apply_contact: 'The contact point to ask before one applies: an id.',
    ...moneyColumns('budget', 'What was set aside for the round'),
    bids_count: 'How many bids. Empty where the papers do not say.',
    ...moneyColumns('bids', 'What the bids come to'),
    ...dateColumns('bids_as_of', 'The date of that count'),
    awards_count: 'How many awards. Empty where the papers do not say.',
    ...moneyColumns('awards', 'What the awards come to'),
    ...dateColumns('awards_as_of', 'The date of that count'),
    awards_named: 'How many of those who got money the papers name.',
    awards_not_named: 'How many they do not name.',
    ...moneyColumns('not_named', 'What those who are not named got together, worked out from the others'),
    ...moneyColumns('paid', 'What was really paid out'),
    ...dateColumns('paid_as_of', 'The date of that figure'),
    purposes: 'What the money was for, as far as the papers say.',
    notes: 'What you must know about the figures.',
    page: 'The web address of the page of the fund.',
    ...sourceColumns,
  },
  rows: ({ content, today, address }) =>
    byId(content.funds).flatMap(({ id, data }) =>
      data.phases.map((phase, index) => ({
        fund: id,
        phase: index + 1,
        name: phase.name,
        ...dateFields('opens', phase.opens),
        ...dateFields('closes', phase.closes),
        standing: standingOfRound(phase, today),
        ...applyFields(howToApply(phase, today)),
        ...moneyFields('budget', phase.budget),
        bids_count: phase.bids?.count ?? null,
        ...moneyFields('bids', phase.bids?.amount),
        ...dateFields('bids_as_of', phase.bids?.asOf),
        awards_count: phase.awards?.count ?? null,
        ...moneyFields('awards', phase.awards?.amount),
        ...dateFields('awards_as_of', phase.awards?.asOf),
        awards_named: phase.awards?.named.length ?? null,
        awards_not_named: phase.awards ? unnamedAwards(phase) : null,
        ...moneyFields('not_named', shareOfUnnamed(phase)),
        ...moneyFields('paid', phase.paid?.amount),
        ...dateFields('paid_as_of', phase.paid?.asOf),
        purposes: phase.awards?.purposes ?? null,
        notes: phase.notes ?? [],
        page: address(addressOf('funds', id)),
        ...sourceFields(
          [phase.bids?.source, phase.awards?.source, phase.paid?.source].filter(
            (source) => source !== undefined,
          ),
        ),
      })),
    ),
};

function applyFields(apply: Phase['apply']): Pick<PhaseRecord, 'apply_how' | 'apply_link' | 'apply_contact'> {
  return {
    apply_how: apply?.how ?? null,
    apply_link: apply?.link ?? null,
    apply_contact: apply?.contact ?? null,
  };
}
