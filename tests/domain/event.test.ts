import { describe, expect, test } from 'vitest';
import { listByMonth, listEvents } from '../../src/domain/event-list.ts';
import { eventMarkup } from '../../src/domain/event-markup.ts';
import { aheadWords, occurrenceWords, standingWords } from '../../src/domain/event-words.ts';
import { nextOccurrence, nextTimes, occurrencesOf, timeOf } from '../../src/domain/event.ts';
import { newestPaper } from '../../src/domain/paper.ts';
import type { Schedule } from '../../src/schemas/fields/schedule.ts';
import { realContent } from '../exports/published.ts';
import { eventOf, stated, today, withEvents } from './events.ts';

const evenings: Schedule = { repeats: 'monthly', which: 'last', day: 'sunday', from: '19:00', to: '20:30' };

describe('an event in time', () => {
  test.each([
    ['2026-11-20', 'over'],
    ['2026-11-21', 'to-come'],
    ['2026-11-22', 'to-come'],
    ['2026-11', 'to-come'],
    ['2026-10', 'over'],
    ['2026-11-18/2026-11-21', 'to-come'],
    ['2026', 'to-come'],
    ['2029-06-01', 'to-come'],
  ])('of %s is %s', (iso, time) => {
    expect(timeOf(eventOf({ date: stated(iso) }), today)).toBe(time);
  });

  test('without a date, or four times a year with no days, nobody can tell', () => {
    const quarterly: Schedule = { repeats: 'quarterly', words: 'No days are named.' };
    expect(timeOf(eventOf({}), today)).toBe('not-known');
    expect(timeOf(eventOf({ repeats: quarterly }), today)).toBe('not-known');
    expect(timeOf(eventOf({ repeats: quarterly, date: stated('2021-07') }), today)).toBe('not-known');
  });

  test('that comes again has its next times, and is over after its last day', () => {
    const event = eventOf({ repeats: evenings });
    expect(nextTimes(event, today, {}, 3).map(occurrenceWords)).toEqual([
      'Sunday 29 November 2026, 7pm to 8.30pm',
      'Sunday 27 December 2026, 7pm to 8.30pm',
      'Sunday 31 January 2027, 7pm to 8.30pm',
    ]);
    expect(timeOf(eventOf({ repeats: { ...evenings, until: '2026-11-20' } }), today)).toBe('over');
  });

  test('that comes again does so from the day that a paper names on, and from today where none does', () => {
    const year = { first: '2025-01-01', last: '2026-12-31' };
    const firstOf = (event: ReturnType<typeof eventOf>) => occurrencesOf(event, year, today)[0]?.span.first;
    expect(firstOf(eventOf({ repeats: evenings, date: stated('2025-06') }))).toBe('2025-06-29');
    expect(firstOf(eventOf({ repeats: { ...evenings, starts: '2026-02-01' } }))).toBe('2026-02-22');
    expect(firstOf(eventOf({ repeats: evenings }))).toBe('2026-11-29');
  });

  test('in the same month every year is in the month that a paper names, and in those to come', () => {
    const event = eventOf({ date: stated('2024-07'), repeats: { repeats: 'yearly', month: 7 } });
    const all = occurrencesOf(event, { first: '2024-01-01', last: '2028-12-31' }, today);
    expect(all.map(occurrenceWords)).toEqual([
      'some time in July 2024',
      'some time in July 2027',
      'some time in July 2028',
    ]);
  });

  test('once a year on 29 February comes in leap years only', () => {
    const event = eventOf({ date: stated('2024'), repeats: { repeats: 'yearly', month: 2, day: 29 } });
    expect(nextOccurrence(event, today)).toBeUndefined();
    expect(nextOccurrence(event, '2027-06-01')?.span.first).toBe('2028-02-29');
  });

  test('keeps its hour when the clocks go forward and back', () => {
    const spring = { first: '2027-03-01', last: '2027-04-30' };
    expect(occurrencesOf(eventOf({ repeats: evenings }), spring, today).map(occurrenceWords)).toEqual([
      'Sunday 28 March 2027, 7pm to 8.30pm',
      'Sunday 25 April 2027, 7pm to 8.30pm',
    ]);
    const content = withEvents();
    const startOf = (day: string) =>
      eventMarkup(content, eventOf({ date: stated(day), from: '19:00' }), today)?.['startDate'];
    expect(['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(startOf)).toEqual([
      '2027-03-27T19:00:00+00:00',
      '2027-03-28T19:00:00+01:00',
      '2027-10-30T19:00:00+01:00',
      '2027-10-31T19:00:00+00:00',
    ]);
  });
});

describe('what search engines read', () => {
  const content = withEvents();
  const isTold = (...data: Parameters<typeof eventOf>) =>
    eventMarkup(content, eventOf(...data), today) !== undefined;

  test('is there only for a day that is known, and not where nobody knows whether it took place', () => {
    expect(isTold({ date: stated('2026-12-05'), standing: 'planned' })).toBe(true);
    expect(isTold({ date: stated('2022-11-30'), standing: 'held' })).toBe(true);
    expect(isTold({ date: stated('2022-11-30'), standing: 'planned' })).toBe(false);
    expect(isTold({ date: stated('2022-11-30'), standing: 'promoted' })).toBe(false);
    expect(isTold({ date: stated('2026-12-05'), standing: 'proposed' })).toBe(false);
    expect(isTold({ date: stated('2026-12') })).toBe(false);
    expect(isTold({})).toBe(false);
  });

  test('holds its place, and its first and last day', () => {
    const event = eventOf({ date: stated('2027-03-05/2027-03-07'), venue: 'demo-lark-hall' });
    expect(eventMarkup(content, event, today)).toMatchObject({
      '@type': 'Event',
      startDate: '2027-03-05',
      endDate: '2027-03-07',
      location: { '@type': 'Place', name: 'Lark Hall', address: { addressLocality: 'Millbrook' } },
    });
  });
});

describe('a list of events', () => {
  test('tells what is to come first, then what comes again, then the years, then what has no date', () => {
    const events = [
      eventOf({}, 'undated'),
      eventOf({ date: stated('2021-07') }, 'old'),
      eventOf({ date: stated('2022-11-30') }, 'newer'),
      eventOf({ repeats: { repeats: 'quarterly', words: 'No days.' } }, 'quarterly'),
      eventOf({ repeats: evenings }, 'evenings'),
      eventOf({ date: stated('2026-11-22') }, 'tomorrow'),
    ];
    const list = listEvents(withEvents(...events), events, today);
    expect(list.toCome.map(({ event }) => event.id)).toEqual(['tomorrow', 'evenings']);
    expect(list.again.map(({ id }) => id)).toEqual(['quarterly']);
    expect(list.years.map(({ year, events: ofYear }) => [year, ofYear.map(({ id }) => id)])).toEqual([
      ['2022', ['newer']],
      ['2021', ['old']],
    ]);
    expect(list.undated.map(({ id }) => id)).toEqual(['undated']);
  });

  test('says plainly that nothing is to come, with the date of the newest paper', () => {
    const content = realContent();
    const list = listEvents(content, content.events, today);
    expect(aheadWords(list.toCome, newestPaper(content, today))).toBe(
      'Nothing that the papers name is still to come. The newest of them is of November 2022.',
    );
    const all = [...list.again, ...list.undated, ...list.years.flatMap(({ events }) => events)];
    expect(all.length).toBe(content.events.length);
  });

  test('a planned event that has passed is not said to have taken place', () => {
    expect(standingWords('planned', 'over')).toBe(
      'The papers say that it was planned. None of them says that it took place.',
    );
    expect(standingWords('held', 'to-come')).toBe('The papers say that it has taken place before.');
  });
});

test('the diversity calendar of 2022: two months have two things each, February and June one', () => {
  const awareness = realContent().events.filter(({ data }) => data.kind === 'awareness');
  const months = listByMonth(awareness).map(({ month, events }) => [month, events.map(({ id }) => id)]);
  expect(months).toEqual([
    [2, ['lunar-new-year']],
    [6, ['lgbt-support-june']],
    [9, ['knife-angel', 'macmillan-coffee-morning']],
    [10, ['black-history-month', 'world-menopause-day']],
    [undefined, ['safer-streets', 'wellbeing-week', 'white-ribbon']],
  ]);
});
