import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, weekdayOf } from '../../src/domain/day-number.ts';
import { eventMonth, monthsWithEvents } from '../../src/domain/event-months.ts';
import { monthSentence, occurrenceWords } from '../../src/domain/event-words.ts';
import { monthAfter, monthSpan, weeksOf } from '../../src/domain/month.ts';
import type { Content } from '../../src/schemas/index.ts';
import { realContent } from '../exports/published.ts';
import { eventOf, stated, today, withEvents } from './events.ts';

describe('the table of a month', () => {
  test('has every day of it once, in whole weeks from Monday on, for any month', () => {
    const months = fc.integer({ min: 0, max: 12_000 }).map((count) => monthAfter('1900-01', count));
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        const { first, last } = monthSpan(month);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        const days = weeks.flat();
        expect(days.map(({ day }) => weekdayOf(dayNumber(day)))).toEqual(
          weeks.flatMap(() => [0, 1, 2, 3, 4, 5, 6]),
        );
        const inside = days.filter(({ isInside }) => isInside).map(({ day }) => day);
        expect([inside[0], inside.at(-1), inside.length]).toEqual([
          first,
          last,
          dayNumber(last) - dayNumber(first) + 1,
        ]);
        days
          .slice(1)
          .forEach(({ day }, at) => expect(dayNumber(day) - dayNumber(days[at]?.day ?? '')).toBe(1));
        expect(dayOfNumber(dayNumber(first))).toBe(first);
      }),
    );
  });

  test('names the bank holidays', () => {
    const named = weeksOf('2026-12')
      .flat()
      .filter(({ holiday }) => holiday);
    expect(named.map(({ day, holiday }) => `${day} ${holiday}`)).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Boxing Day',
      '2026-12-28 Boxing Day (substitute day)',
      '2027-01-01 New Year’s Day',
    ]);
  });
});

describe('a month with events', () => {
  test('has what is on a day in its cell, and what is on no known day under the table', () => {
    const content = withEvents(
      eventOf({ date: stated('2027-04-12/2027-04-14') }, 'walks'),
      eventOf({ date: stated('2027-04') }, 'awards'),
      eventOf({ date: stated('2027-04-01/2027-05-31') }, 'season'),
      eventOf({ date: stated('2027-03/2027-04') }, 'guess'),
      eventOf({ date: stated('2027') }, 'year'),
    );
    expect(daysIn(content, '2027-04')).toEqual(['2027-04-12 walks', '2027-04-13 walks', '2027-04-14 walks']);
    const { loose } = monthOf(content, '2027-04');
    expect(loose.map((one) => `${one.event.id}: ${occurrenceWords(one)}`)).toEqual([
      'guess: some time from March 2027 to April 2027',
      'awards: some time in April 2027',
      'season: 1 April 2027 to 31 May 2027',
    ]);
    expect(monthSentence(monthOf(content, '2027-04'))).toBe(
      '2 events on known days, and 2 events of which no paper gives the day.',
    );
    expect(monthsWithEvents(content, today)).toEqual(['2026-11', '2027-03', '2027-04', '2027-05']);
  });

  test('tells an evening of a series once, where it is an entry of its own', () => {
    const content = withEvents(
      eventOf(
        { date: stated('2025-01-26'), repeats: { repeats: 'monthly', which: 'last', day: 'sunday' } },
        'evenings',
      ),
      eventOf({ date: stated('2025-03-30'), series: 'evenings' }, 'march'),
    );
    expect(daysIn(content, '2025-02')).toEqual(['2025-02-23 evenings']);
    expect(daysIn(content, '2025-03')).toEqual(['2025-03-30 march']);
  });

  test('leads to the one before and after that hold something, a year ahead at the most', () => {
    const content = withEvents(
      eventOf({ date: stated('2022-10') }, 'awards'),
      eventOf({ repeats: { repeats: 'weekly', days: ['monday'] } }, 'weekly'),
    );
    const months = monthsWithEvents(content, today);
    expect(months[0]).toBe('2022-10');
    expect(months.slice(1)).toEqual(Array.from({ length: 13 }, (_, at) => monthAfter('2026-11', at)));
    expect(monthOf(content, '2022-10')).toMatchObject({ previous: undefined, next: '2026-11' });
    expect(monthOf(content, '2026-11')).toMatchObject({ previous: '2022-10', next: '2026-12' });
  });
});

test('the papers of Maidstone: the awards of 2022 are in October and in November, the advice day on the 30th', () => {
  const content = realContent();
  const months = monthsWithEvents(content, today);
  expect(months.filter((month) => month.startsWith('2022'))).toEqual([
    '2022-02',
    '2022-06',
    '2022-09',
    '2022-10',
    '2022-11',
  ]);
  expect(daysIn(content, '2022-11')).toEqual(['2022-11-30 volunteering-and-funding-event-2022']);
  const looseIn = (month: string) => monthOf(content, month).loose.map(({ event }) => event.id);
  expect(looseIn('2022-11')).toEqual(['compassionate-maidstone-awards-2022', 'armed-forces-training-2022']);
  expect(looseIn('2020-10')).toEqual(['compassionate-maidstone-awards-2020']);
  expect(monthSentence(monthOf(content, '2026-11'))).toBe('The papers name nothing in this month.');
});

function monthOf(content: Content, month: string) {
  return eventMonth(content, month, monthsWithEvents(content, today), today);
}

function daysIn(content: Content, month: string): string[] {
  return monthOf(content, month)
    .weeks.flat()
    .flatMap(({ day, occurrences }) => occurrences.map(({ event }) => `${day} ${event.id}`));
}
