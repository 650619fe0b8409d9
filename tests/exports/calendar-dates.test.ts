import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarFile, DatedItem } from '../../src/domain/calendar-file.ts';
import { whenOf } from '../../src/domain/dated-item.ts';
import { meetingsUntil, type Meeting } from '../../src/domain/meeting.ts';
import type { DatedSchedule } from '../../src/domain/meeting-days.ts';
import { addDays } from '../../src/domain/partial-date.ts';
import { calendarWriter } from '../../src/exports/calendar.ts';
import { weekdays } from '../../src/domain/schedule.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import { eventsOf, expand, readCalendar, textOf, valueOf, type Component } from './icalendar.ts';
import { realContent } from './published.ts';

const today = '2026-11-21';
/** Beyond the two next clock changes. */
const inAYear = '2027-12-31';
const content = realContent();
const address = (path: string) => `https://noticeboard.example.org${path}`;

describe('what has a date of its own', () => {
  test('with hours has them in London, winter and summer', () => {
    for (const day of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31']) {
      const [event] = written({ ...fair, span: { first: day, last: day }, from: '19:00', to: '21:30' });
      expect(times(event)).toEqual([
        `DTSTART;Europe/London:${day.replaceAll('-', '')}T190000`,
        `DTEND;Europe/London:${day.replaceAll('-', '')}T213000`,
      ]);
      expect(event && valueOf(event, 'TRANSP')).toBeUndefined();
    }
  });

  test('without hours is a whole day', () => {
    expect(times(written(fair)[0])).toEqual(['DTSTART;DATE:20270310']);
  });

  test('over several days ends on the day after the last, and nobody is busy for so long', () => {
    const [event] = written({ ...fair, span: { first: '2027-02-27', last: '2027-03-01' }, from: '19:00' });
    expect(times(event)).toEqual(['DTSTART;DATE:20270227', 'DTEND;DATE:20270302']);
    expect(event && valueOf(event, 'TRANSP')).toBe('TRANSPARENT');
  });

  test('in a month of which the day is not known takes the month, and its title says so', () => {
    const [event] = written({ ...fair, ...whenOf('Awards', month('2022-10')) });
    expect(event && textOf(event, 'SUMMARY')).toBe('Awards (October 2022, day not known)');
    expect(times(event)).toEqual(['DTSTART;DATE:20221001', 'DTEND;DATE:20221101']);
    expect(event && valueOf(event, 'TRANSP')).toBe('TRANSPARENT');
  });

  test('that is not sure says so', () => {
    const [event] = written({ ...fair, isTentative: true });
    expect(event && valueOf(event, 'STATUS')).toBe('TENTATIVE');
  });

  test('has its own identifier, its page and where it is', () => {
    const [event] = written({ ...fair, where: 'Lark Hall, Millbrook' });
    expect(event && valueOf(event, 'UID')).toBe('events.fair@noticeboard.example.org');
    expect(event && valueOf(event, 'URL')).toBe(address('/events/fair/'));
    expect(event && textOf(event, 'LOCATION')).toBe('Lark Hall, Millbrook');
    expect(event && textOf(event, 'DESCRIPTION')).toBe('A fair.\nCome along.');
  });
});

describe('what comes again and again', () => {
  test('begins on its first day, be it long past, and is told as unsure from today on', () => {
    const [event, ...doubtful] = written({
      ...fair,
      span: { first: '2020-01-06', last: '2020-01-06' },
      repeats: { repeats: 'monthly', which: 'first', day: 'monday', from: '19:00', starts: '2020-01-06' },
    });
    expect(times(event)).toEqual(['DTSTART;Europe/London:20200106T190000']);
    expect(event && valueOf(event, 'RRULE')).toBe('FREQ=MONTHLY;BYDAY=1MO');
    expect(doubtful.map((one) => valueOf(one, 'RECURRENCE-ID'))).toEqual(['20270503T190000']);
  });

  test('once a year falls on its day, and 29 February in leap years only', () => {
    const days = (month: number, day: number) =>
      written({
        ...fair,
        span: { first: '2022-01-01', last: '2022-12-31' },
        repeats: { repeats: 'yearly', month, day },
      }).flatMap((event) => expand(event, '2029-12-31'));
    expect(days(10, 18)).toHaveLength(8);
    expect(days(10, 18)[0]).toBe('2022-10-18');
    expect(days(2, 29)).toEqual(['2024-02-29', '2028-02-29']);
  });

  test('falls on the very days that the site names, at the same hour, for any schedule and first day', () => {
    fc.assert(
      fc.property(schedules(), startDays, (schedule, first) => {
        const events = written({ ...fair, span: { first, last: first }, repeats: schedule });
        const found = events
          .filter((event) => valueOf(event, 'RECURRENCE-ID') === undefined)
          .flatMap((event) => expand(event, inAYear))
          .sort();
        const meetings = meetingsUntil(schedule, { day: first }, inAYear);
        expect(found).toEqual(meetings.map(({ day }) => day));
        for (const event of events) {
          const [start] = times(event);
          expect(start?.split(':')[1]?.slice(8) ?? '').toBe(
            schedule.from === undefined ? '' : `T${schedule.from.replace(':', '')}00`,
          );
        }
        // The library knows no exception of a whole day: there the doubt stands in the text.
        if (schedule.from === undefined && schedule.repeats !== 'dates') return;
        const last = schedule.repeats === 'dates' ? inAYear : addDays(today, 366);
        const isDoubtful = ({ day, doubts }: Meeting) => doubts.length > 0 && day >= today && day <= last;
        const marked = events.filter((event) => valueOf(event, 'STATUS') === 'TENTATIVE');
        expect(marked.flatMap((event) => expand(event, inAYear)).sort()).toEqual(
          meetings.filter(isDoubtful).map(({ day }) => day),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('a calendar', () => {
  test('names what it holds, and has the same bytes each time', () => {
    const file = { path: '/events/calendar.ics', name: 'Events', items: [fair] };
    expect(write(file)).toContain('PRODID:-//Noticeboard//Dates//EN\r\n');
    expect(write({ ...file, items: [] })).toContain('PRODID:-//Noticeboard//Calendar//EN\r\n');
    expect(write(file)).toBe(write(file));
  });
});

const fair: DatedItem = {
  id: 'events.fair',
  title: 'Fair',
  page: '/events/fair/',
  span: { first: '2027-03-10', last: '2027-03-10' },
  isDay: true,
  text: ['A fair.', 'Come along.'],
};

const startDays = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2019-01-01', count));

function schedules(): fc.Arbitrary<DatedSchedule> {
  const from = fc.option(fc.constantFrom('00:30', '01:30', '10:00', '19:00'), { nil: undefined });
  const bankHolidays = fc.option(fc.constantFrom('meets' as const, 'does-not-meet' as const), {
    nil: undefined,
  });
  const until = fc.option(startDays, { nil: undefined });
  const except = fc.array(startDays, { maxLength: 3 });
  const common = { from, bankHolidays, until, except };
  return fc.oneof(
    fc.record({
      repeats: fc.constant('weekly' as const),
      days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }),
      every: fc.integer({ min: 1, max: 4 }),
      starts: startDays,
      ...common,
    }),
    fc.record({
      repeats: fc.constant('monthly' as const),
      which: fc.constantFrom('first' as const, 'second' as const, 'fourth' as const, 'last' as const),
      day: fc.constantFrom(...weekdays),
      ...common,
    }),
    fc.record({
      repeats: fc.constant('yearly' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
      ...common,
    }),
    fc.record({
      repeats: fc.constant('dates' as const),
      dates: fc.array(startDays, { minLength: 1, maxLength: 5 }),
      ...common,
    }),
  );
}

function month(iso: string): PartialDate {
  return { basis: 'stated', written: 'October', iso, precision: 'month' };
}

function times(event: Component | undefined): string[] {
  return (event?.properties ?? [])
    .filter(({ name }) => name === 'DTSTART' || name === 'DTEND')
    .map(({ name, parameters, value }) => `${name};${parameters['TZID'] ?? parameters['VALUE']}:${value}`);
}

function written(item: DatedItem): Component[] {
  return eventsOf(readCalendar(write({ path: '/events/calendar.ics', name: 'Events', items: [item] })));
}

function write(file: CalendarFile): string {
  return calendarWriter({ content, today, address })(file);
}
