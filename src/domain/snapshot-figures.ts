import type { Phase } from '../schemas/fund.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Reading } from '../schemas/measure.ts';
import type { FundSnapshot, MeasureSnapshot } from '../schemas/snapshot.ts';
import { targetValue } from './measure.ts';
import { citedAs, named } from './paper.ts';

/**
 * A fund as it stood.
 * @param content as it was known on the day
 */
export function fundSnapshot(content: Content, { id, data }: Entry<'funds'>): FundSnapshot {
  return {
    id,
    title: data.title,
    budget: data.budget,
    ...(data.paidFrom ? { paidFrom: named(content, 'funds', data.paidFrom) } : {}),
    start: data.start,
    end: data.end,
    phases: data.phases.map((phase) => phaseOf(content, phase)),
  };
}

/** A measure as it stood. Its readings are those that were known on the day. */
export function measureSnapshot({ id, data }: Entry<'measures'>): MeasureSnapshot {
  const { baseline, target, readings, unit } = data;
  const { value, working } = targetValue(data);
  return {
    id,
    title: data.title,
    strategy: data.strategy,
    ...(unit.basis === 'not-stated' ? {} : { unit: unit.one }),
    direction: data.direction,
    baseline: { value: baseline.value, date: baseline.date },
    target: { value, date: target.date, ...(working ? { working } : {}) },
    readings: readings.map(readingOf),
  };
}

function phaseOf(content: Content, phase: Phase): FundSnapshot['phases'][number] {
  const { name, opens, closes, budget, bids, awards, paid } = phase;
  return {
    name,
    opens,
    closes,
    ...(budget ? { budget } : {}),
    ...(bids ? { bids: { count: bids.count, ...countOf(content, bids) } } : {}),
    ...(awards
      ? {
          awards: {
            count: awards.count,
            ...countOf(content, awards),
            named: awards.named.map(({ organisation, amount }) => ({
              organisation: named(content, 'organisations', organisation),
              amount,
            })),
          },
        }
      : {}),
    ...(paid ? { paid: countOf(content, paid) } : {}),
  };
}

function countOf(content: Content, { amount, asOf, source }: NonNullable<Phase['paid']>) {
  return { amount, asOf, source: citedAs(content, source) };
}

function readingOf(reading: Reading): MeasureSnapshot['readings'][number] {
  return {
    date: reading.date,
    ...(reading.basis === 'counted' ? { value: reading.value } : { because: absenceOf(reading) }),
    ...(reading.basis === 'counted' && reading.provisional ? { provisional: true } : {}),
    ...(reading.break ? { break: reading.break } : {}),
  };
}

function absenceOf(reading: Exclude<Reading, { basis: 'counted' }>): string {
  return reading.basis === 'missing'
    ? reading.because
    : `Held back: it is smaller than ${reading.below}, and people could be known by it.`;
}
