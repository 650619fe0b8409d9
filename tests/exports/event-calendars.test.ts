import { describe, expect, test } from 'vitest';
import { allCalendars } from '../../src/domain/all-calendars.ts';
import { calendarFiles } from '../../src/domain/calendar-file.ts';
import { eventCalendars } from '../../src/domain/event-calendars.ts';
import { calendarWriter } from '../../src/exports/calendar.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf } from '../fixtures/copy.ts';
import { eventsOf, expand, readCalendar, textOf, valueOf } from './icalendar.ts';
import { realContent } from './published.ts';

const today = '2026-11-21';

describe('the calendars of the events', () => {
  const content = realContent();
  const paths = eventCalendars(content, today).map(({ path }) => path);

  test('are one for all, one for each kind that there is, and one for each event with a date', () => {
    const kinds = new Set(content.events.map(({ data }) => data.kind));
    const dated = content.events.filter(({ data }) => 'iso' in data.date);
    expect(paths).toHaveLength(1 + kinds.size + dated.length);
    expect(paths).toContain('/events/calendar.ics');
    expect(paths).toContain('/events/kind/awards/calendar.ics');
    expect(paths).toContain('/events/world-menopause-day/calendar.ics');
    expect(paths).not.toContain('/events/safer-streets/calendar.ics');
  });

  test('have addresses that no other calendar has', () => {
    const all = allCalendars(content, today).map(({ path }) => path);
    expect(new Set(all).size).toBe(all.length);
  });

  test('hold the event of 30 November 2022 as planned, on that day, at Trinity House', () => {
    const [event, ...others] = entriesOf(content, '/events/volunteering-and-funding-event-2022/');
    expect(others).toEqual([]);
    expect(event && valueOf(event, 'DTSTART')).toBe('20221130');
    expect(event && valueOf(event, 'STATUS')).toBe('TENTATIVE');
    expect(event && textOf(event, 'LOCATION')).toBe('Trinity House');
    expect(event && textOf(event, 'DESCRIPTION')).toContain('None of them says that it took place.');
  });

  test('say of the awards of 2022 that no more than the months are known', () => {
    const [event] = entriesOf(content, '/events/compassionate-maidstone-awards-2022/');
    expect(event && textOf(event, 'SUMMARY')).toBe(
      'Compassionate Maidstone Awards 2022 (October 2022 to November 2022, day not known)',
    );
    expect(event && valueOf(event, 'DTEND')).toBe('20221201');
    expect(entriesOf(content, '/events/compassionate-maidstone-awards/')).toHaveLength(3);
  });
});

describe('the events of the miniature council', () => {
  const content = contentOf(() => undefined);

  test('stand in the calendars of their place and of their venue too, once each', () => {
    const files = calendarFiles(content, today);
    for (const path of ['/places/millbrook/calendar.ics', '/venues/old-forge/calendar.ics']) {
      const uids = eventsOf(readCalendar(write(content, files, path))).map((event) => valueOf(event, 'UID'));
      expect(uids).toContain('events.larkshire-fair@noticeboard.example.org');
      expect(new Set(uids).size).toBe(uids.length);
    }
  });

  test('at 7pm on the days on which the clocks change are at 7pm, and the evening with a page of its own stands once', () => {
    const [series, apart, ...others] = entriesOf(content, '/events/parish-evenings/');
    expect(others).toEqual([]);
    expect(series && valueOf(series, 'DTSTART')).toBe('20250126T190000');
    expect(series && valueOf(series, 'EXDATE')).toBe('20250330T190000');
    expect(apart && valueOf(apart, 'DTSTART')).toBe('20250330T190000');
    const days = series ? expand(series, '2027-12-31') : [];
    expect(days).toEqual(expect.arrayContaining(['2026-10-25', '2027-03-28', '2027-10-31']));
    expect(days).not.toContain('2025-03-30');
  });

  test('in the same month every year have that of the paper and the next one', () => {
    const summaries = entriesOf(content, '/events/river-day/').map((event) => textOf(event, 'SUMMARY'));
    expect(summaries).toEqual(['River Day (July 2024, day not known)', 'River Day (some time in July 2027)']);
  });
});

function entriesOf(content: Content, page: string) {
  return eventsOf(readCalendar(write(content, eventCalendars(content, today), `${page}calendar.ics`)));
}

function write(content: Content, files: ReturnType<typeof eventCalendars>, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return calendarWriter({ content, today, address: (to) => `https://noticeboard.example.org${to}` })(file);
}
