import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfNumber } from '../../../src/domain/day-number.ts';
import { readDate } from '../../../src/exports/editor/read-date.ts';
import { dateWords } from '../../../src/domain/words.ts';
import { partialDate } from '../../../src/schemas/fields/partial-date.ts';

it.each([
  ['31 March 2012', '2012-03-31', 'day'],
  ['By 30 April 2012', '2012-04-30', 'day'],
  ['1st Sept 2021', '2021-09-01', 'day'],
  ['Oct-21', '2021-10', 'month'],
  ['May 2021', '2021-05', 'month'],
  ['summer 2023', '2023-06/2023-08', 'season'],
  ['winter 2023', '2023-12/2024-02', 'season'],
  ['2021/22', '2021-04/2022-03', 'financial-year'],
  ['1999/2000', '1999-04/2000-03', 'financial-year'],
  ['by 2014', '2014', 'year'],
  ['2021-10', '2021-10', 'month'],
  ['2011-12', '2011-12', 'month'],
  ['2026-11-02', '2026-11-02', 'day'],
])('%s is read as %s, a %s', (written, iso, precision) => {
  expect(readDate(written)).toEqual({ basis: 'stated', written, iso, precision });
});

it('knows n/a', () => {
  expect(readDate('n/a')).toEqual({ basis: 'not-applicable', written: 'n/a' });
});

it.each([
  '31 February 2021',
  'March',
  'soon',
  '',
  '10/11/2021',
  '2021/23',
  'Pilot delivered by 31 March 2012',
])('%j is left to a person', (words) => {
  expect(readDate(words)).toBeUndefined();
});

it('reads back what the site writes, and whatever it reads the schema accepts', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map(dayOfNumber);
  const forms = ['day', 'month', 'season', 'financial-year', 'year'] as const;
  fc.assert(
    fc.property(days, fc.constantFrom(...forms), (day, precision) => {
      const year = Number(day.slice(0, 4));
      const iso = {
        day,
        month: day.slice(0, 7),
        season: `${year}-06/${year}-08`,
        'financial-year': `${year}-04/${year + 1}-03`,
        year: String(year),
      }[precision];
      const read = readDate(dateWords({ basis: 'stated', written: 'w', iso, precision }));
      expect(read).toMatchObject({ iso, precision });
      expect(partialDate.safeParse(read).success).toBe(true);
    }),
  );
});
