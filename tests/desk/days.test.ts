import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWords, endOfQuarter, isNear } from '../../src/desk/days.ts';
import { nextReading } from '../../src/desk/next-reading.ts';
import { dayOfNumber } from '../../src/domain/day-number.ts';
import { addDays, addMonths } from '../../src/domain/partial-date.ts';
import { measure, type Measure } from '../../src/schemas/measure.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map(dayOfNumber);

it.each([
  ['2026-01-01', '2026-03-31'],
  ['2026-05-31', '2026-06-30'],
  ['2024-09-30', '2024-09-30'],
  ['2026-12-31', '2026-12-31'],
])('the quarter of %s ends on %s', (day, end) => {
  expect(endOfQuarter(day)).toBe(end);
});

it('a quarter ends no earlier than any day of it, and the day after begins the next one', () => {
  fc.assert(
    fc.property(days, (day) => {
      const end = endOfQuarter(day);
      expect(end >= day).toBe(true);
      expect(endOfQuarter(end)).toBe(end);
      expect(addDays(end, 1)).toMatch(/-(?:01|04|07|10)-01$/);
      expect(addMonths(day, 3) > end).toBe(true);
    }),
  );
});

it('is near up to the ninetieth day, and not on the next', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (day, ahead) => {
      expect(isNear(addDays(day, ahead), day)).toBe(ahead <= 90);
    }),
  );
});

it.each([
  [undefined, 'now'],
  ['2026-11-21', 'today'],
  ['2026-11-01', 'since 1 November 2026'],
  ['2026-11-22', 'by 22 November 2026 (in 1 day)'],
])('what is due on %s is due %s', (day, words) => {
  expect(dueWords(day, '2026-11-21')).toBe(words);
});

/** A measure with figures of some days, the first of them its baseline. */
function measured([baseline, ...rest]: readonly string[], more: Partial<Measure> = {}): Measure {
  const dated = (iso: string | undefined) =>
    iso === undefined
      ? { basis: 'not-stated', because: 'blank' }
      : { basis: 'stated', written: iso, iso, precision: 'day' };
  const source = { document: 'paper', page: 1 };
  return measure.parse({
    title: 'Walkers',
    summary: 'People who walk.',
    strategy: 's',
    section: 'a',
    order: 1,
    direction: 'up',
    unit: { basis: 'stated', one: '%' },
    baseline: { value: 1, date: dated(baseline), source },
    target: { kind: 'absolute', value: 2, date: dated(undefined) },
    readings: rest.map((day) => ({ basis: 'counted', value: 1, date: dated(day), source })),
    sources: [source],
    ...more,
  });
}

describe('the next reading of a measure', () => {
  const months = fc.integer({ min: 1, max: 36 });
  const count = fc.integer({ min: 2, max: 8 });
  const firsts = fc.integer({ min: 0, max: 400 }).map((at) => addMonths('1990-01-15', at));

  it('comes as long after the last as they are apart', () => {
    fc.assert(
      fc.property(firsts, months, count, (first, apart, figures) => {
        const dates = Array.from({ length: figures }, (_, at) => addMonths(first, at * apart));
        expect(nextReading(measured(dates)).day).toBe(addMonths(first, figures * apart));
      }),
    );
  });

  it('does not move because one figure came late, nor by the order in which they are written', () => {
    fc.assert(
      fc.property(firsts, fc.integer({ min: 2, max: 12 }), fc.boolean(), (first, apart, isTurned) => {
        const dates = [0, 1, 2, 3, 4].map((at) => addMonths(first, at * apart + (at === 2 ? 1 : 0)));
        const [baseline = '', ...rest] = dates;
        const written = [baseline, ...(isTurned ? rest.toReversed() : rest)];
        expect(nextReading(measured(written)).day).toBe(addMonths(first, 5 * apart));
      }),
    );
  });

  it('goes by the frequency where the file has one', () => {
    const { day, how } = nextReading(measured(['2020-03-31', '2022-03-31'], { frequency: 'half-yearly' }));
    expect([day, how]).toEqual(['2022-09-30', 'The file says that a figure is published half-yearly.']);
  });

  it.each([
    [[], /No paper dates a figure/],
    [['2025-03-31'], /one dated figure and no frequency/],
  ])('is not guessed from %j', (dates, how) => {
    const next = nextReading(measured(dates));
    expect(next.day).toBeUndefined();
    expect(next.how).toMatch(how);
  });
});
