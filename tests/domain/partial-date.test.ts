import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  monthsBetween,
  spanOf,
  spanOfIso,
} from '../../src/domain/partial-date.ts';
import { partialDate, type PartialDate } from '../../src/schemas/fields/partial-date.ts';

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

/** Days, months and years alike. */
const points = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

function dated(iso: string): PartialDate {
  return { basis: 'stated', written: iso, iso, precision: 'range' };
}

it.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-02-03', '2022-02-03', '2022-02-03'],
  ['2023-06/2023-08', '2023-06-01', '2023-08-31'],
  ['2021-04/2022-03', '2021-04-01', '2022-03-31'],
  ['2019/2024', '2019-01-01', '2024-12-31'],
])('%s lasts from %s to %s', (iso, first, last) => {
  expect(spanOfIso(iso)).toEqual({ first, last });
});

it('has no span for a date that is not stated or not applicable', () => {
  expect(spanOf({ basis: 'not-stated', because: 'blank' })).toBeUndefined();
  expect(spanOf({ basis: 'not-applicable', written: 'n/a' })).toBeUndefined();
  expect(spanOf({ basis: 'inferred', iso: '2022', precision: 'year', reason: 'r' })?.last).toBe('2022-12-31');
});

it('begins every span with the words it is made of and ends it with a day that its schema accepts', () => {
  fc.assert(
    fc.property(points, (point) => {
      const { first, last } = spanOfIso(point);
      expect(first <= last).toBe(true);
      expect([first.startsWith(point), last.startsWith(point)]).toEqual([true, true]);
      expect(addDays(last, 1).startsWith(point)).toBe(false);
      expect(addDays(first, -1).startsWith(point)).toBe(false);
    }),
  );
});

it('takes a span from the first day of its start to the last day of its end', () => {
  fc.assert(
    fc.property(points, points, (from, to) => {
      const isAccepted = partialDate.safeParse(dated(`${from}/${to}`)).success;
      const { first, last } = spanOfIso(`${from}/${to}`);
      expect(first).toBe(spanOfIso(from).first);
      expect(last).toBe(spanOfIso(to).last);
      if (isAccepted) expect(first <= last).toBe(true);
    }),
  );
});

it.each([
  ['2022-01-31', '2022-02-28', 0],
  ['2022-01-31', '2022-03-01', 1],
  ['2022-01-31', '2022-03-31', 2],
  ['2021-11-21', '2022-11-20', 11],
  ['2021-11-21', '2022-11-21', 12],
  ['2022-11-21', '2021-11-21', -12],
  ['2022-11-21', '2022-11-21', 0],
])('counts from %s to %s %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

it('counts months as it adds them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (day, months) => {
      const later = addMonths(day, months);
      expect(spanOfIso(later).first).toBe(later);
      expect(partialDate.safeParse({ ...dated(later), precision: 'day' }).success).toBe(true);
      // The last days of a month can fall back to a shorter one: then a month is not full.
      const isClipped = later.slice(8) !== day.slice(8);
      if (!isClipped) expect(monthsBetween(day, later)).toBe(months);
      else expect(Math.abs(monthsBetween(day, later) - months)).toBeLessThanOrEqual(1);
    }),
  );
});

it('counts as many months one way as the other, and never too many', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from = '', to = ''] = [a, b].toSorted();
      const months = monthsBetween(from, to);
      expect(monthsBetween(to, from)).toBe(-months || 0);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 2) > to).toBe(true);
    }),
  );
});

it.each([
  ['2022-01-31', 1, '2022-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2022-03-31', -1, '2022-02-28'],
  ['2022-12-15', 1, '2023-01-15'],
  ['2022-01-15', -1, '2021-12-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

it('adds days over the ends of months, years and summer time', () => {
  expect(addDays('2022-02-28', 1)).toBe('2022-03-01');
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(addDays('2026-10-25', -1)).toBe('2026-10-24');
});

it('sorts dates by their end, and those without one last', () => {
  const unstated: PartialDate = { basis: 'not-stated', because: 'blank' };
  const dates = [unstated, dated('2022'), dated('2022-12'), dated('2021-05'), dated('2022-03')];
  expect(dates.toSorted(compareDates).map((date) => ('iso' in date ? date.iso : '-'))).toEqual([
    '2021-05',
    '2022-03',
    '2022',
    '2022-12',
    '-',
  ]);
  expect(compareDates(unstated, unstated)).toBe(0);
});
