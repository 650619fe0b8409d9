import { expect, it } from 'vitest';
import type { Precision } from '../../src/schemas/fields/partial-date.ts';
import { dateWords, monthsWords, poundsOf } from '../../src/domain/words.ts';

it.each<[string, Precision, string]>([
  ['2012-03-31', 'day', '31 March 2012'],
  ['2021-05', 'month', 'May 2021'],
  ['2023-06/2023-08', 'season', 'summer 2023'],
  ['2022-12/2023-02', 'season', 'winter 2022'],
  ['2023-02/2023-04', 'season', 'February 2023 to April 2023'],
  ['2022-10/2022-12', 'quarter', 'October to December 2022'],
  ['2012', 'year', '2012'],
  ['2021-04/2022-03', 'financial-year', 'financial year 2021/22'],
  ['2012/2016', 'range', '2012 to 2016'],
])('says %s, known to the %s, as "%s"', (iso, precision, words) => {
  expect(dateWords({ basis: 'stated', written: 'x', iso, precision })).toBe(words);
});

it('says what no paper states, and never makes it a date', () => {
  expect(dateWords({ basis: 'not-applicable', written: 'n/a' })).toBe('not applicable');
  expect(dateWords({ basis: 'not-stated', because: 'blank' })).toBe('not stated');
});

it('writes pence as pounds', () => {
  expect([15_000_000, 5_842_900, 1050, 0].map(poundsOf)).toEqual(['£150,000', '£58,429', '£10.50', '£0']);
});

it('says months as years and months', () => {
  expect([0, 1, 12, 13, 57].map(monthsWords)).toEqual([
    '0 months',
    '1 month',
    '1 year',
    '1 year 1 month',
    '4 years 9 months',
  ]);
});
