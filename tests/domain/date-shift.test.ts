import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftBetween, shiftWords } from '../../src/domain/date-shift.ts';
import { addMonths, spanOfIso } from '../../src/domain/partial-date.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';

const date = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'range' });
const between = (first: string, now: string) => {
  const shift = shiftBetween(date(first), date(now));
  return shift && shiftWords(shift);
};

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([one, number]) => `${one}-${String(number).padStart(2, '0')}`);
const year = fc.integer({ min: 1990, max: 2040 }).map(String);
const season = month.map((first) => `${first}/${addMonths(`${first}-01`, 2).slice(0, 7)}`);
const anyDate = fc.oneof(month, day, year, season);

describe('how far a date was moved', () => {
  it.each([
    ['2021-10', '2022-03', '5 months later'],
    ['2022-03', '2021-10', '5 months earlier'],
    ['2012-08-31', '2016-03-31', '3 years 7 months later'],
    ['2021-10-01', '2021-10-13', '12 days later'],
    ['2021-10-02', '2021-10-01', '1 day earlier'],
    ['2014', '2016', '2 years later'],
    ['2023-06/2023-08', '2024-06/2024-08', '1 year later'],
    ['2023-06/2023-08', '2024-03', '7 to 9 months later'],
    ['2023-06/2023-08', '2025-03', '1 year 7 months to 1 year 9 months later'],
    ['2021-10-15', '2022-03', '4 to 5 months later'],
    ['2021-10-15', '2021-11', 'up to 1 month later'],
    ['2022-01-31', '2022-02', 'less than a month later'],
    ['2024', '2025-01', '1 month to 1 year later'],
    ['2023', '2023-06', 'the same time, given more exactly'],
    ['2023-06', '2023', 'the same time, given less exactly'],
    ['2023-06', '2023-06', 'the same date'],
    ['2023-09/2023-11', '2023-10/2023-12', '1 month later'],
  ])('%s to %s is %s', (first, now, said) => {
    expect(between(first, now)).toBe(said);
  });

  it('is not said where a date is not stated', () => {
    expect(shiftBetween(date('2021'), { basis: 'not-stated', because: 'blank' })).toBeUndefined();
  });

  it('is as far back as it was forward', () => {
    const back = {
      later: 'earlier',
      earlier: 'later',
      narrowed: 'widened',
      widened: 'narrowed',
      same: 'same',
    };
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const there = shiftBetween(date(a), date(b));
        expect(shiftBetween(date(b), date(a))).toEqual({ ...there, kind: back[there?.kind ?? 'same'] });
      }),
    );
  });

  it('is exact between two months, and adds up over a third', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (from, a, b) => {
        const later = (months: number) => addMonths(`${from}-01`, months).slice(0, 7);
        expect(shiftBetween(date(from), date(later(a)))).toMatchObject({ kind: 'later', least: a, most: a });
        expect(shiftBetween(date(later(a)), date(later(a + b)))).toMatchObject({ least: b, most: b });
      }),
    );
  });

  it('leaves no month open that the papers close, whatever months a longer time means', () => {
    fc.assert(
      fc.property(fc.oneof(year, season), month, fc.nat(11), (long, now, pick) => {
        const { first, last } = spanOfIso(long);
        const meant = addMonths(first, pick).slice(0, 7);
        const shift = shiftBetween(date(long), date(now));
        if (`${meant}-01` > last || shift?.kind === 'same' || !shift || !('least' in shift)) return;
        const apart = shiftBetween(date(meant), date(now));
        if (!apart || !('most' in apart)) throw new Error('two months of which one is in no other');
        expect(apart.most).toBeGreaterThanOrEqual(shift.least);
        expect(apart.most).toBeLessThanOrEqual(shift.most);
      }),
    );
  });
});
