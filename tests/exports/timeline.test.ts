import { describe, expect, test } from 'vitest';
import { eventItems } from '../../src/domain/event-item.ts';
import { timelineCalendars } from '../../src/domain/timeline/calendars.ts';
import { timelineFeeds } from '../../src/domain/timeline/feeds.ts';
import { factsOf } from '../../src/domain/timeline/facts.ts';
import { timelinesOf } from '../../src/domain/timeline/timeline.ts';
import { calendarWriter } from '../../src/exports/calendar.ts';
import { writeFeed } from '../../src/exports/feed.ts';
import { wordsOf } from './feeds.ts';
import { eventsOf, readCalendar, textOf, valueOf } from './icalendar.ts';
import { datasetNamed, publishedOn, realContent } from './published.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

const today = '2026-11-21';
const content = realContent();
const address = (path: string) => `https://noticeboard.example.org${path}`;
const facts = factsOf(content);
const dated = facts.filter(({ date }) => 'iso' in date);
const subjects = timelinesOf(content).filter(({ of }) => of !== 'year' && of !== 'kind');

describe('the feeds of the timeline', () => {
  const feeds = timelineFeeds(content, today).map((file) => {
    const feed = readXml(writeFeed(file, { council: content.council, address }));
    return { file, feed, entries: childrenOf(feed, 'entry') };
  });
  const [whole] = feeds;

  test('are one of everything, with the newest 100, and one of each timeline of a thing', () => {
    expect(feeds.map(({ file }) => file.path).toSorted()).toEqual(
      ['/timeline/feed.xml', ...subjects.map(({ path }) => `${path}feed.xml`)].toSorted(),
    );
    expect(whole?.entries).toHaveLength(100);
    expect(whole?.file.total).toBe(dated.length);
  });

  test('are filed by the date of the fact, in its own words, and not by the date of a paper', () => {
    const target = feeds
      .flatMap(({ entries }) => entries)
      .find((entry) => textIn(entry, 'id').endsWith('timeline/actions/love-where-you-live/target'));
    if (!target) throw new Error('no target');
    expect(textIn(target, 'updated')).toBe('2022-09-30T00:00:00.000Z');
    expect(wordsOf(target)).toContain('Date: September 2022. It is no exact day.');
    expect(wordsOf(target)).not.toContain('Date of the paper');
  });

  test('have ids that no feed of news has, once each', () => {
    for (const { entries } of feeds) {
      const ids = entries.map((entry) => textIn(entry, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^tag:noticeboard\.example\.org,2026:timeline\//);
    }
  });

  test('wait for what is still to come', () => {
    const early = timelineFeeds(content, '2022-06-30')[0];
    expect(early?.news.every(({ day }) => day <= '2022-06-30')).toBe(true);
    expect(early?.total).toBeLessThan(dated.length);
  });
});

describe('the calendars of the timeline', () => {
  const calendars = timelineCalendars(content, today);
  const write = calendarWriter({ content, today, address });
  const [whole] = calendars.map((file) => eventsOf(readCalendar(write(file))));

  test('are one of everything and one of each timeline of a thing', () => {
    expect(calendars.map(({ path }) => path).toSorted()).toEqual(
      ['/timeline/calendar.ics', ...subjects.map(({ path }) => `${path}calendar.ics`)].toSorted(),
    );
  });

  test('hold every fact that has a date, each with an id of its own', () => {
    const ids = (whole ?? []).map((event) => valueOf(event, 'UID'));
    expect(new Set(ids).size).toBe(ids.length);
    const others = dated.filter(({ kind }) => kind !== 'event');
    const own = ids.filter((id) => id?.startsWith('timeline.'));
    expect(own).toHaveLength(others.length);
  });

  test('have a day as a whole day, and a month as a time in which nobody is busy, which the title says', () => {
    const named = (id: string) => {
      const found = whole?.find((event) => valueOf(event, 'UID')?.startsWith(`timeline.${id}@`));
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    const day = named('actions.childrens-services-event.target');
    expect(valueOf(day, 'DTSTART')).toBe('20120331');
    const month = named('actions.love-where-you-live.target');
    expect([valueOf(month, 'DTSTART'), valueOf(month, 'DTEND')]).toEqual(['20220901', '20221001']);
    expect(valueOf(month, 'TRANSP')).toBe('TRANSPARENT');
    expect(textOf(month, 'SUMMARY')).toMatch(/\(September 2022, day not known\)$/);
  });

  test('have an event as the calendar of events has it', () => {
    const event = content.events.find(({ id }) => id === 'volunteering-and-funding-event-2022');
    if (!event) throw new Error('no event');
    expect(calendars[0]?.items).toEqual(expect.arrayContaining(eventItems(content, event, today)));
  });
});

test('the data has every fact, with its date in five columns, and those without a date last', () => {
  const rows = datasetNamed('timeline').rows(publishedOn(today, content));
  expect(rows).toHaveLength(facts.length);
  expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
  expect(rows.slice(0, dated.length).every((row) => row['date_iso'] !== null)).toBe(true);
  expect(rows.slice(dated.length).every((row) => row['date_iso'] === null && row['standing'] === null)).toBe(
    true,
  );
  expect(rows.filter((row) => row['standing'] === 'passed')).toHaveLength(dated.length);
});
