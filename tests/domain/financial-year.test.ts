import fc from 'fast-check';
import { expect, test } from 'vitest';
import { financialYearOf, spanOfYear } from '../../src/domain/financial-year.ts';
import { addDays } from '../../src/domain/partial-date.ts';

test.each([
  ['2022-03-31', '2021-22'],
  ['2022-04-01', '2022-23'],
  ['2021-12-31', '2021-22'],
  ['1999-04-01', '1999-00'],
])('%s is in %s', (day, year) => {
  expect(financialYearOf(day)).toBe(year);
});

test('every day lies in the span of its year, and no other year has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
      const day = addDays('1900-01-01', count);
      const { first, last } = spanOfYear(financialYearOf(day));
      expect(day >= first && day <= last).toBe(true);
      expect(financialYearOf(addDays(first, -1))).not.toBe(financialYearOf(day));
      expect(financialYearOf(addDays(last, 1))).not.toBe(financialYearOf(day));
    }),
  );
});
