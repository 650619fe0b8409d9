import { describe, expect, test } from 'vitest';
import { standingOf, firstSentence, stopped } from '../../../src/domain/timeline/fact.ts';
import { factsOf } from '../../../src/domain/timeline/facts.ts';
import { mostOnPage, partPath, timelineParts, timelinesOf } from '../../../src/domain/timeline/timeline.ts';
import { pastSentence, spanSentence, undatedSentence } from '../../../src/domain/timeline/words.ts';
import { stripOf, yearCounts } from '../../../src/domain/timeline/years.ts';
import { day, papers } from '../papers.ts';

const facts = factsOf(papers);
const dated = facts.filter(({ date }) => 'iso' in date);
const undated = facts.filter(({ date }) => !('iso' in date));
const timelines = timelinesOf(papers);
const said = (start: string) =>
  facts.filter(({ key }) => key.join('/').startsWith(start)).map(({ says }) => says);
const timeline = (path: string) => timelines.find((one) => one.path === path);

describe('the facts of the papers', () => {
  test('have ids that no two share', () => {
    expect(new Set(facts.map(({ key }) => key.join('/'))).size).toBe(facts.length);
  });

  test('are told in sentences that end, and lead to a page', () => {
    for (const { says, path } of facts) {
      expect(says).toMatch(/[.!?][’”)'"]*$/u);
      expect(says).not.toMatch(/\.\.|\?\.|undefined|: \.| {2}/);
      expect(path).toMatch(/^\/[a-z-]+\/[a-z0-9-]+\/(?:#\S+)?$/);
    }
  });

  test('say what was promised, by when, what was reported and what became of it', () => {
    expect(said('actions/love-where-you-live')).toEqual(
      expect.arrayContaining([
        'Promised in “Recovery and Renewal”: Run eight Love Where You Live projects with communities.',
        'Work on this promise is to start: Run eight Love Where You Live projects with communities.',
        'This promise is to be finished: Run eight Love Where You Live projects with communities.',
        'Run eight Love Where You Live projects with communities: The Street Scene Operations Manager and the Communications Team are developing a pilot area in Tovil.',
      ]),
    );
    expect(said('actions/compassionate-borough/report')).toContain(
      'Become a Compassionate Borough: the paper says “Incomplete/cannot be carried forward”.',
    );
    expect(said('actions/compassionate-borough/became')).toEqual([
      'Become a Compassionate Borough: dropped.',
    ]);
  });

  test('have the rounds of the fund, the terms of the champions and the event of 30 November', () => {
    expect(said('funds/community-resilience-fund')).toContain(
      'Community Resilience Fund, First phase: 20 awards, amount £58,429.',
    );
    expect(said('agreements/armed-forces-covenant/champion')).toContain(
      'In office: Councillor Purle, Armed Forces Member Champion.',
    );
    const event = facts.find(({ key }) => key.join('/') === 'events/volunteering-and-funding-event-2022');
    expect(event?.date).toMatchObject({ basis: 'inferred', iso: '2022-11-30' });
  });

  test('make every promise once, in a paper that lists the promises of its strategy', () => {
    const made = facts.filter(({ kind }) => kind === 'action');
    expect(made).toHaveLength(papers.actions.length);
    const years = Object.groupBy(made, ({ date }) => ('iso' in date ? date.iso : ''));
    expect(Object.entries(years).map(([iso, all = []]) => `${iso}: ${all.length}`)).toEqual([
      '2012-01-20/2012-03-31: 12',
      '2020-11-03: 7',
      '2021-09/2021-11: 21',
      '2022-01: 8',
    ]);
  });

  test('say on the day of the site what is past and what has no date', () => {
    expect(spanSentence(dated)).toBe(`${dated.length} facts of the papers have a date, from 1972 to 2024.`);
    expect(pastSentence(dated, day)).toBe('On 21 November 2026 all of them are past.');
    expect(pastSentence(dated, '2022-11-30')).toMatch(
      /^On 30 November 2022, \d+ are still to come or not over yet\.$/,
    );
    expect(undatedSentence(undated)).toMatch(/^\d+ facts have no date\. In \d+ cases? the paper says/);
  });
});

describe('timelines', () => {
  test('of the years have each fact once; those of the kinds too', () => {
    for (const of of ['year', 'kind'] as const) {
      const all = timelines.filter((one) => one.of === of).flatMap((one) => one.facts);
      expect(all.map(({ key }) => key.join('/')).toSorted()).toEqual(
        dated.map(({ key }) => key.join('/')).toSorted(),
      );
    }
  });

  test('are there for every strategy, and for the places and organisations that have enough to tell', () => {
    const of = (sort: string) => timelines.filter((one) => one.of === sort);
    expect(of('strategies')).toHaveLength(papers.strategies.length);
    expect(timeline('/places/tovil/timeline/')?.facts.length).toBeGreaterThan(3);
    expect(timeline('/places/marden/timeline/')).toBeUndefined();
    expect(timeline('/organisations/heart-of-kent-hospice/timeline/')).toBeDefined();
    expect(of('organisations').length).toBeLessThan(papers.organisations.length / 2);
    for (const { facts: own, of: sort } of timelines)
      if (sort === 'organisations') expect(own.length).toBeGreaterThan(4);
  });

  test('of a place hold what lies in it', () => {
    const borough = timeline('/places/maidstone-borough/timeline/');
    expect(borough?.facts).toEqual(expect.arrayContaining(timeline('/places/tovil/timeline/')?.facts ?? []));
  });

  test('are cut where they are too long for a page, and each page has its address', () => {
    const long = timelines.filter((one) => one.facts.length > mostOnPage);
    expect(long.map(({ path }) => path)).toContain('/strategies/equalities-action-plan/timeline/');
    for (const one of long) expect(timelineParts(one).length).toBeGreaterThan(1);
    expect(partPath({ path: '/timeline/2022/' }, 1)).toBe('/timeline/2022/');
    expect(partPath({ path: '/timeline/2022/' }, 2)).toBe('/timeline/2022/2/');
  });
});

test('a date is still to come, not over yet or past on a day', () => {
  const date = { basis: 'stated', written: '2024', iso: '2024', precision: 'year' } as const;
  expect(
    ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((today) => standingOf(date, today)),
  ).toEqual(['to-come', 'now', 'now', 'passed']);
});

test('the strip has a column for each year with a fact, at its place among all years', () => {
  const years = yearCounts(dated);
  expect(years).toHaveLength(2024 - 1972 + 1);
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
  const { bars, height, width, labels } = stripOf(years);
  expect(bars).toHaveLength(years.filter(({ count }) => count > 0).length);
  expect(bars.every(({ x, y, bar }) => x + bar <= width && y >= 0 && y < height)).toBe(true);
  expect(bars.some(({ y }) => y === 0)).toBe(true);
  expect(width).toBe(10 * labels.length);
  expect(labels.slice(0, 5)).toEqual(['1972', '', '', '1999', '']);
  expect(labels.at(-1)).toBe('2024');
  expect(yearCounts([])).toEqual([]);
});

test('a line has room for a sentence', () => {
  expect(firstSentence('It was £58,429.00 in all. More was said.')).toBe('It was £58,429.00 in all.');
  expect(firstSentence('He said “No.” Then he left.')).toBe('He said “No.”');
  expect(firstSentence('One sentence only')).toBe('One sentence only');
  expect(stopped('Where should benches go?')).toBe('Where should benches go?');
  expect(stopped('Plant trees')).toBe('Plant trees.');
});
