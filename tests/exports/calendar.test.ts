import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFiles, type CalendarFile } from '../../src/domain/calendar-file.ts';
import { isDated } from '../../src/domain/meeting-days.ts';
import { meetingsUntil, opensFrom, type Calendar } from '../../src/domain/meeting.ts';
import { calendarWriter } from '../../src/exports/calendar.ts';
import type { Schedule } from '../../src/schemas/fields/schedule.ts';
import type { Content } from '../../src/schemas/index.ts';
import { eventsOf, expand, readCalendar, textOf, valueOf } from './icalendar.ts';
import { realContent } from './published.ts';

const today = '2026-11-21';
/** Beyond the two next clock changes, and beyond two Christmases. */
const inAYear = '2027-12-31';
const address = (path: string) => `https://noticeboard.example.org${path}`;
const terms = [
  { from: '2026-10-26', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-02-12' },
];

describe('the calendars of the site', () => {
  const content = realContent();
  const files = calendarFiles(content, today);
  const write = calendarWriter({ content, today, address });

  test('are one for all, and one for each venue, place, category, group and activity', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('/groups/calendar.ics');
    for (const { id } of content.venues) expect(paths).toContain(`/venues/${id}/calendar.ics`);
    for (const { id } of content.places) expect(paths).toContain(`/places/${id}/calendar.ics`);
    for (const { id } of content.categories) expect(paths).toContain(`/groups/category/${id}/calendar.ics`);
    expect(paths).toContain('/groups/demo-second-wind-stroke-club/calendar.ics');
    expect(paths).toContain('/groups/demo-second-wind-stroke-club/club/calendar.ics');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('of every activity hold the very meetings of the next year', () => {
    const all = files.filter(({ path }) => path.split('/').length === 5 && path.startsWith('/groups/'));
    let meetings = 0;
    for (const file of all) {
      const [item] = file.items;
      if (!item || !('activity' in item) || file.path.startsWith('/groups/category/')) continue;
      const days = daysIn(write(file));
      expect(days, file.path).toEqual(expectedDays(item.activity.schedule, item.group.data.closed));
      meetings += days.length;
    }
    expect(meetings).toBeGreaterThan(1000);
  });

  test('have identifiers that stay, once each, and stamps of the day of the site', () => {
    const calendar = readCalendar(write(files[0] as CalendarFile));
    const keys = eventsOf(calendar).map(
      (event) => `${valueOf(event, 'UID')} ${valueOf(event, 'RECURRENCE-ID')}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('demo-second-wind-stroke-club.club@noticeboard.example.org undefined');
    for (const event of eventsOf(calendar)) expect(valueOf(event, 'DTSTAMP')).toBe('20261121T000000Z');
    const again = calendarWriter({ content: realContent(), today, address });
    expect(again(files[0] as CalendarFile)).toBe(write(files[0] as CalendarFile));
  });

  test('hold the time zone, once, an empty calendar too', () => {
    const zones = (file: CalendarFile) =>
      readCalendar(write(file)).components.filter(({ name }) => name === 'VTIMEZONE');
    for (const items of [files[0]?.items ?? [], []]) {
      const [zone, ...others] = zones({ path: '/groups/calendar.ics', name: 'All', items });
      expect(zone && valueOf(zone, 'TZID')).toBe('Europe/London');
      expect(others).toEqual([]);
    }
  });
});

describe('a schedule', () => {
  const tuesdays = { repeats: 'weekly', days: ['tuesday'], from: '19:30', to: '21:00' } satisfies Schedule;

  test('keeps its hour across both clock changes, and ends on its last day', () => {
    const [event] = eventsIn({ ...tuesdays, until: '2027-07-20' });
    expect(event && valueOf(event, 'DTSTART')).toBe('20261124T193000');
    expect(event?.properties.find(({ name }) => name === 'DTSTART')?.parameters['TZID']).toBe(
      'Europe/London',
    );
    // The end of the rule is in UTC: half past seven in summer is half past six.
    expect(event && valueOf(event, 'RRULE')).toBe(
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;WKST=MO;UNTIL=20270720T183000Z',
    );
    expect(event && expand(event, inAYear).at(-1)).toBe('2027-07-20');
  });

  test('marks the bank holidays on which it may not meet, and leaves out those on which it does not', () => {
    const fridays = { ...tuesdays, days: ['friday'] } satisfies Schedule;
    const marked = eventsIn(fridays).filter((event) => valueOf(event, 'RECURRENCE-ID'));
    expect(marked.map((event) => valueOf(event, 'DTSTART')?.slice(0, 8))).toEqual([
      '20261225',
      '20270101',
      '20270326',
    ]);
    expect(marked.map((event) => valueOf(event, 'STATUS'))).toEqual(Array(3).fill('TENTATIVE'));
    expect(marked[0] && textOf(marked[0], 'SUMMARY')).toBe('Chess (Demo) – ask first');
    const closedOn = eventsIn({ ...fridays, bankHolidays: 'does-not-meet' });
    expect(closedOn).toHaveLength(1);
    expect(closedOn[0] && valueOf(closedOn[0], 'EXDATE')?.split(',')).toContain('20261225T193000');
  });

  test('in school terms only is there for known terms, and nowhere without them', () => {
    const club = { ...tuesdays, termTimeOnly: true } satisfies Schedule;
    expect(eventsIn(club)).toEqual([]);
    const known = eventsIn(club, { schoolTerms: terms });
    expect(known.map((event) => valueOf(event, 'UID'))).toEqual([
      'demo.chess.2026-10-26@noticeboard.example.org',
      'demo.chess.2027-01-04@noticeboard.example.org',
    ]);
    expect(known.flatMap((event) => expand(event, inAYear))).toEqual(
      meetingsUntil(club, { day: today }, inAYear, { schoolTerms: terms }).map(({ day }) => day),
    );
  });

  test('without hours is a whole day', () => {
    const [event] = eventsIn({
      repeats: 'weekly',
      days: ['thursday'],
      except: ['2026-12-24'],
      until: '2027-01-31',
    });
    expect(event && valueOf(event, 'DTSTART')).toBe('20261126');
    expect(event && valueOf(event, 'EXDATE')).toBe('20261224');
    expect(event && valueOf(event, 'RRULE')).toContain('UNTIL=20270131');
  });
});

describe('what must not get out', () => {
  test('a secret address gives its town only', () => {
    const content = withActivity({ repeats: 'weekly', days: ['monday'] });
    content.venues.push({
      id: 'refuge',
      file: 'venues/refuge.json',
      data: {
        title: 'The Refuge',
        summary: '',
        masked: true,
        street: '9 Whispering Quay',
        town: 'Millbrook',
        postcode: 'ME15 9CK',
        places: [],
      },
    });
    for (const group of content.groups)
      for (const activity of group.data.activities) activity.venue = 'refuge';
    const text = write(only(content), content).replaceAll('\r\n ', '');
    expect(text).toContain('LOCATION:Millbrook\r\n');
    expect(text).not.toMatch(/Whispering|ME15|The Refuge/);
  });

  test('a person without consent is not named', () => {
    const content = withActivity({ repeats: 'weekly', days: ['monday'] });
    for (const { data } of content.groups)
      data.contact = {
        email: 'zoe@example.org',
        phone: '07700 900123',
        person: { name: 'Zoë', role: 'Chair' },
      };
    expect(write(only(content), content)).not.toMatch(/zoe|07700|Zoë/);
  });

  test('text of any kind stays text', () => {
    // No bank holiday falls on a Wednesday of the next year: one event is enough.
    const content = withActivity({ repeats: 'weekly', days: ['wednesday'], from: '10:00' });
    content.venues = [];
    content.events = [];
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        'x\r\nEND:VEVENT\r\nATTENDEE:mailto:a@b.c',
        'a\u2028b\u0085c',
        'a;b,c\\n:d"e',
        '\ud800',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (name, title) => {
        for (const { data } of content.groups) {
          data.title = title;
          data.activities.forEach((activity) => (activity.name = name));
        }
        const calendar = readCalendar(write(only(content), content));
        expect(calendar.components.map((component) => component.name)).toEqual(['VTIMEZONE', 'VEVENT']);
        const [event] = eventsOf(calendar);
        const allowed = /^(?:UID|SEQUENCE|DTSTAMP|DTSTART|RRULE|EXDATE|SUMMARY|LOCATION|DESCRIPTION|URL)$/;
        expect(event?.properties.filter((property) => !allowed.test(property.name))).toEqual([]);
        const shown = (text: string) =>
          text
            .toWellFormed()
            .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
            .replaceAll(/(?!\n)\p{Cc}/gu, ' ');
        expect(event && textOf(event, 'SUMMARY')).toBe(shown(`${name} (${title})`));
      }),
    );
  });
});

function write(file: CalendarFile, content: Content): string {
  return calendarWriter({ content, today, address })(file);
}

function daysIn(text: string): string[] {
  return eventsOf(readCalendar(text))
    .filter((event) => !valueOf(event, 'RECURRENCE-ID'))
    .flatMap((event) => expand(event, inAYear))
    .sort();
}

/** What takes place in school terms only is left out where no terms are known. */
function expectedDays(schedule: Schedule, closed: Parameters<typeof opensFrom>[0]): string[] {
  const from = opensFrom(closed, { day: today });
  if (!from || !isDated(schedule) || schedule.termTimeOnly) return [];
  return meetingsUntil(schedule, from, schedule.repeats === 'dates' ? '9999-12-31' : inAYear)
    .map(({ day }) => day)
    .filter((day) => day <= inAYear);
}

function eventsIn(schedule: Schedule, calendar?: Calendar) {
  const content = withActivity(schedule);
  content.council = { ...content.council, calendar };
  return eventsOf(readCalendar(write(only(content), content)));
}

/** The content with one group that has one activity. */
function withActivity(schedule: Schedule): Content {
  const content = realContent();
  const group = content.groups.find(({ data }) => data.activities.length > 0);
  const [activity] = group?.data.activities ?? [];
  if (!group || !activity) throw new Error('no group has an activity');
  const data = {
    ...group.data,
    title: 'Demo',
    activities: [{ ...activity, id: 'chess', name: 'Chess', schedule }],
  };
  return { ...content, groups: [{ ...group, id: 'demo', data }] };
}

function only(content: Content): CalendarFile {
  const file = calendarFiles(content, today).find(({ path }) => path === '/groups/demo/chess/calendar.ics');
  if (!file) throw new Error('the activity has no calendar');
  return file;
}
