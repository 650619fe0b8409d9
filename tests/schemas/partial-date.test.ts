import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, partialDate, type Precision } from '../../src/schemas/fields/partial-date.ts';
import { toldOf } from '../fixtures/copy.ts';

const file = 'actions/night-bus.mdx';

function problemOf(iso: string, precision: Precision): string | undefined {
  return partialDate.safeParse({ basis: 'stated', written: 'words', iso, precision }).error?.issues[0]
    ?.message;
}

it('accepts exactly the days of the calendar', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, date) => {
      const text = `${year}-${two(month)}-${two(date)}`;
      const real = new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(text);
      expect(problemOf(text, 'day') === undefined).toBe(real);
      expect(day.safeParse(text).success).toBe(real);
      expect(problemOf(text.slice(0, 7), 'month') === undefined).toBe(month >= 1 && month <= 12);
    }),
  );
});

it('refuses whatever is no date, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(problemOf(text, 'day')).toBeDefined();
      expect(problemOf(text, 'range')).toBeDefined();
    }),
  );
});

it.each<[string, Precision]>([
  ['2021-10-05', 'day'],
  ['2024-02-29', 'day'],
  ['2021-10', 'month'],
  ['2021', 'year'],
  ['2023-06/2023-08', 'season'],
  ['2021-12/2022-02', 'season'],
  ['2022-01/2022-03', 'quarter'],
  ['2021-04/2022-03', 'financial-year'],
  ['2019/2024', 'range'],
  ['2021-05/2021-06-15', 'range'],
])('accepts %s as a %s', (iso, precision) => {
  expect(problemOf(iso, precision)).toBeUndefined();
});

it.each<[string, Precision, string]>([
  ['2022-02-31', 'day', 'is not a date of the calendar'],
  ['2022-2-3', 'day', 'is not a date of the calendar'],
  ['May-21', 'month', 'is not a date of the calendar'],
  ['2021-13', 'month', 'is not a date of the calendar'],
  ['2021-10-05T00:00:00Z', 'day', 'is not a date of the calendar'],
  ['2021-10/2021-11/2021-12', 'range', 'is not a date of the calendar'],
  ['2021-10', 'day', 'is not one day'],
  ['2021-10-05', 'month', 'is not one month'],
  ['2021-10', 'year', 'is not one year'],
  ['2023-06/2023-09', 'season', 'is not a season'],
  ['2023-06', 'quarter', 'is not a quarter'],
  ['2021-05/2022-04', 'financial-year', 'is not a financial year'],
  ['2024/2019', 'range', 'is not a range'],
  ['2024', 'range', 'is not a range'],
])('refuses %s as a %s', (iso, precision, problem) => {
  expect(problemOf(iso, precision)).toContain(problem);
});

it('tells an editor of 31 February and of the words of a paper in place of a date', () => {
  const told = toldOf((copy) => {
    copy.replace(file, "iso: '2025-01'\n      precision: month", 'iso: 2022-02-31\n      precision: day');
    copy.replace('actions/mend-the-mill.mdx', "iso: '2025-01'", 'iso: May-21');
    copy.replace('pages/about.mdx', "'2026-10-01'", '2026-02-30');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:33:7
      updates › 1 › date › iso is not a date of the calendar; write year-month-day, year-month or year  [schema]
        found: "May-21"
        expected: The same date for sorting: 2021-10-05 (day), 2021-10 (month), "2021" (year, in quotes), or first/last for a longer time, such as 2023-06/2023-08 for a summer. Never more exact than the words.
        example: "2021-10"

    council/actions/night-bus.mdx:30:7
      updates › 1 › date › iso is not a date of the calendar: that month ends on day 28  [schema]
        found: "2022-02-31"
        expected: The same date for sorting: 2021-10-05 (day), 2021-10 (month), "2021" (year, in quotes), or first/last for a longer time, such as 2023-06/2023-08 for a summer. Never more exact than the words.
        example: "2021-10"
        did you mean: 2022-02-28?

    council/pages/about.mdx:4:1
      reviewed is not a day of the calendar: that month ends on day 28  [schema]
        found: "2026-02-30"
        expected: The day on which somebody last read it through.
        example: "2026-03-31"
        did you mean: 2026-02-28?"
  `);
});

it('asks for the reason of a date that was worked out, and for its basis', () => {
  const told = toldOf((copy) => {
    copy.replace(file, 'basis: stated\n      written: January 2025', 'basis: inferred');
    copy.replace('actions/mend-the-mill.mdx', 'basis: stated', 'basis: guessed');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:31:7
      updates › 1 › date › basis must say its basis: stated, inferred, not-applicable or not-stated  [schema]
        found: "guessed"
        expected: one of stated, inferred, not-applicable, not-stated

    council/actions/night-bus.mdx:27:5
      updates › 1 › date › reason is missing  [schema]
        expected: What the date was worked out from. It is shown beside the date.
        example: "The text speaks of training in autumn 2021 as still to come.""
  `);
});
