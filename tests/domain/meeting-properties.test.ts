import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/partial-date.ts';
import { meetingsFrom, type Calendar } from '../../src/domain/meeting.ts';
import { weekdays } from '../../src/domain/schedule.ts';
import { schedule as schema, type Schedule } from '../../src/schemas/fields/schedule.ts';

const terms: Calendar = {
  schoolTerms: [
    { from: '2026-10-26', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
  ],
};

describe('every meeting of any schedule', () => {
  const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
  const common = {
    starts: fc.option(anyDay, { nil: undefined }),
    until: fc.option(anyDay, { nil: undefined }),
    except: fc.option(fc.array(anyDay, { maxLength: 30 }), { nil: undefined }),
    termTimeOnly: fc.option(fc.boolean(), { nil: undefined }),
    bankHolidays: fc.option(fc.constantFrom('meets', 'does-not-meet'), { nil: undefined }),
  } as const;
  const weekly = fc.record({
    repeats: fc.constant('weekly' as const),
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    every: fc.integer({ min: 1, max: 4 }),
    ...common,
    starts: anyDay,
  });
  const monthly = fc.record({
    repeats: fc.constant('monthly' as const),
    which: fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
    day: fc.constantFrom(...weekdays),
    ...common,
  });
  const dates = fc.record({
    repeats: fc.constant('dates' as const),
    dates: fc.array(anyDay, { minLength: 1, maxLength: 20 }),
    ...common,
  });

  it('is on one of its days, within its bounds, and later than the one before', () => {
    fc.assert(
      fc.property(fc.oneof(weekly, monthly, dates), anyDay, (schedule, from) => {
        expect(schema.safeParse(JSON.parse(JSON.stringify(schedule))).success).toBe(true);
        const found = [...take(meetingsFrom(schedule, { day: from }, terms), 40)].map(({ day }) => day);
        for (const day of found) {
          expect(daysOf(schedule)).toContain('dates' in schedule ? day : weekdayName(day));
          expect(schedule.except ?? []).not.toContain(day);
          expect(day >= from && day >= (schedule.starts ?? '')).toBe(true);
          expect(day <= (schedule.until ?? '9999')).toBe(true);
          if (schedule.termTimeOnly)
            expect(terms.schoolTerms?.some((term) => term.from <= day && day <= term.to)).toBe(true);
        }
        expect(found).toEqual([...new Set(found)].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is a whole number of its weeks after the first', () => {
    const everySecond = weekly.map((schedule) => ({
      repeats: schedule.repeats,
      days: schedule.days.slice(0, 1),
      every: 2,
      starts: schedule.starts,
    }));
    fc.assert(
      fc.property(everySecond, anyDay, (schedule, from) => {
        const found = [...take(meetingsFrom(schedule, { day: from }), 20)].map(({ day }) => Date.parse(day));
        const spaces = found.slice(1).map((day, index) => (day - (found[index] ?? 0)) / 86_400_000);
        expect(new Set(spaces)).toEqual(new Set([14]));
      }),
    );
  });

  it('of a month is the one that it says', () => {
    fc.assert(
      fc.property(monthly, anyDay, ({ repeats, which, day: weekday }, from) => {
        for (const { day } of take(meetingsFrom({ repeats, which, day: weekday }, { day: from }), 24)) {
          const same = [-35, -28, -21, -14, -7, 0, 7, 14, 21, 28, 35]
            .map((days) => addDays(day, days))
            .filter((other) => other.slice(0, 7) === day.slice(0, 7));
          const index = { first: 0, second: 1, third: 2, fourth: 3, last: same.length - 1 }[which];
          expect(same.indexOf(day)).toBe(index);
        }
      }),
    );
  });
});

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

function daysOf(schedule: Schedule): readonly string[] {
  if (schedule.repeats === 'weekly') return schedule.days;
  if (schedule.repeats === 'monthly') return [schedule.day];
  return schedule.repeats === 'dates' ? schedule.dates : [];
}

function weekdayName(day: string): string {
  return weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
}
