import type { PromiseRecord } from '../../src/domain/changes.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';

/** A date of a month: 2021-10. */
export function dated(iso: string): PartialDate {
  return { basis: 'stated', written: iso, iso, precision: 'month' };
}

/** A promise for October 2021 of which nothing was said, but for some fields. */
export function promiseRecord(fields: Partial<PromiseRecord>): PromiseRecord {
  return {
    id: 'benches',
    title: 'Put up benches',
    strategy: 'river-plan',
    state: 'unknown',
    targetStart: { basis: 'not-stated', because: 'no-column' },
    targets: [{ date: dated('2021-10') }],
    funding: { amount: { basis: 'stated', written: '£25,000', pence: 2500000 } },
    reports: [],
    criteria: { items: [] },
    became: [],
    ...fields,
  };
}
