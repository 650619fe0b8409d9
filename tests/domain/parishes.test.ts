import { describe, expect, it } from 'vitest';
import { viewActions } from '../../src/domain/action.ts';
import { allCalendars } from '../../src/domain/all-calendars.ts';
import { emptyLists } from '../../src/domain/empty-lists.ts';
import { newsletterFeeds } from '../../src/domain/newsletter-feeds.ts';
import { parishLine, spokenWords } from '../../src/domain/parish-words.ts';
import { hasParishes, parishBodies } from '../../src/domain/parish.ts';
import { viewParishes } from '../../src/domain/parishes.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { day, papers, promises } from './papers.ts';

const larkshire = contentOf(() => undefined);
const view = viewParishes(larkshire, viewActions(larkshire, today), today);
const feedOf = (content: Content, date: string) =>
  newsletterFeeds(content, date).find(({ kind }) => kind === 'parishes');
const calendarOf = (content: Content, date: string) =>
  allCalendars(content, date).find(({ path }) => path === '/parishes/calendar.ics');

describe('of the papers', () => {
  const found = viewParishes(papers, promises, day);

  it('one contact point, one newsletter, one charter and two meetings without a date are for the parishes', () => {
    expect(found.contacts.map(({ id }) => id)).toEqual(['parish-councils']);
    expect(found.newsletters.map(({ id }) => id)).toEqual(['parish-newsletter']);
    expect(found.agreements.map(({ id }) => id)).toEqual(['parish-charter']);
    expect(found.undated.map(({ id }) => id)).toEqual(['parish-liaison-meetings', 'parish-webinars']);
    expect([found.toCome, found.been]).toEqual([[], []]);
  });

  it('the promises for the parishes are those that name them', () => {
    expect(found.promises.map(({ id }) => id)).toContain('parish-charter-emergencies');
    expect(found.promises.every(({ data }) => JSON.stringify(data).includes('parish-councils'))).toBe(true);
  });

  it('the webinars were proposed in November 2020, and nothing was reported since', () => {
    const webinars = papers.events.find(({ id }) => id === 'parish-webinars');
    expect(webinars && spokenWords(papers, webinars.data.sources)).toBe(
      'A paper of 3 November 2020 names it. There is no report since.',
    );
  });

  it('there is a calendar, empty, and a feed with what papers told', () => {
    expect(calendarOf(papers, day)?.items).toEqual([]);
    const keys = feedOf(papers, day)?.news.map(({ key }) => key.join('/')) ?? [];
    expect(keys).toContain('actions/parish-newsletters-and-webinars/made');
    expect(keys).toContain('agreements/parish-charter/said/community-resilience-report-2020-11');
  });
});

describe('of a council with meetings and issues', () => {
  const lines = (dates: typeof view.toCome) => dates.map((date) => parishLine(larkshire, date, today));

  it('parishes are what the content says, and what is a part of it', () => {
    expect([...parishBodies(larkshire)].sort()).toEqual(['millbrook-parish-council', 'parish-councils']);
  });

  it('what is to come stands first, the next one at the top', () => {
    expect(lines(view.toCome).map(({ when, name }) => `${when}: ${name}`)).toEqual([
      'Tuesday 8 December 2026, 6.30pm to 8pm: Parish liaison meetings',
      'Tuesday 19 January 2027, 7pm to 8pm: Parish webinar, January 2027',
    ]);
  });

  it('then comes what has been, meetings and issues in one list, the newest first', () => {
    expect(lines(view.been).map(({ name, path }) => `${name} ${path}`)).toEqual([
      'Parish webinar, September 2026 /events/parish-webinar-2026-09/',
      'Parish liaison meetings /events/parish-liaison/',
      'Parish liaison meetings /events/parish-liaison/',
      'Parish webinar, May 2026 /events/parish-webinar-2026-05/',
      'Parish liaison meetings /events/parish-liaison/',
      'Parish Post: Halls in winter /newsletters/parish-post/2025-10-03/',
      'Parish Post: Ash trees /newsletters/parish-post/2025-09-05/',
      'Parish Post: The new year /newsletters/parish-post/2024-01/',
      'Parish Post: First post /newsletters/parish-post/#issue-2023-04-07',
    ]);
  });

  it('that it was held is said only of what is over', () => {
    expect(lines(view.toCome)[0]?.facts).toEqual(['Meeting', 'Millbrook']);
    expect(lines(view.been)[1]?.facts).toEqual(['Meeting', 'held', 'Millbrook']);
  });

  it('a series of which a date is published does not stand among what has none', () => {
    expect(view.undated).toEqual([]);
    const events = larkshire.events.filter(({ data }) => data.series !== 'parish-webinars');
    const undated = viewParishes({ ...larkshire, events }, [], today).undated;
    expect(undated.map(({ id }) => id)).toEqual(['parish-webinars']);
  });

  it('the calendar has every meeting and issue once', () => {
    const items = calendarOf(larkshire, today)?.items ?? [];
    expect(items.map((item) => ('id' in item ? item.id : '')).sort()).toEqual([
      'events.parish-liaison',
      'events.parish-webinar-2026-05',
      'events.parish-webinar-2026-09',
      'events.parish-webinar-2027-01',
      'newsletters.parish-post.2023-04-07',
      'newsletters.parish-post.2024-01',
      'newsletters.parish-post.2025-09-05',
      'newsletters.parish-post.2025-10-03',
    ]);
    expect(items).toContainEqual(
      expect.objectContaining({
        title: 'Parish Post: The new year (January 2024, day not known)',
        isDay: false,
      }),
    );
  });

  it('the feed has the issues and what was said of the agreement', () => {
    const keys = feedOf(larkshire, today)?.news.map(({ key }) => key.join('/')) ?? [];
    expect(keys).toContain('newsletters/parish-post/issue/2025-10-03');
    expect(keys).toContain('agreements/village-compact/said/progress-report-2025');
    expect(keys).toContain('agreements/village-compact/answer-letters/report/progress-report-2025');
  });
});

it('a council that names no parishes has neither menu, calendar nor feed for them', () => {
  const none = {
    ...papers,
    organisations: papers.organisations.map((entry) => ({
      ...entry,
      data: { ...entry.data, audience: undefined },
    })),
    'contact-points': [],
  };
  expect(hasParishes(papers)).toBe(true);
  expect(emptyLists(papers)).not.toContain('/parishes/');
  expect(hasParishes(none)).toBe(false);
  expect(emptyLists(none)).toContain('/parishes/');
  expect([calendarOf(none, day), feedOf(none, day)]).toEqual([undefined, undefined]);
});
