import { describe, expect, it } from 'vitest';
import { findEntry } from '../../src/domain/link.ts';
import { newsletterFeeds } from '../../src/domain/newsletter-feeds.ts';
import {
  besideLinks,
  frequencyWords,
  newsletterFacts,
  spellsWords,
} from '../../src/domain/newsletter-words.ts';
import {
  courseOfFrequency,
  issueAddress,
  issuesBeside,
  issuesByYear,
  newestIssue,
  promisedIn,
  spokenOf,
} from '../../src/domain/newsletter.ts';
import { dateWords } from '../../src/domain/words.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { day, papers } from './papers.ts';

const larkshire = contentOf(() => undefined);
const post = findEntry(larkshire, 'newsletters', 'parish-post').data;
const parish = findEntry(papers, 'newsletters', 'parish-newsletter').data;

describe('the parish newsletter of the papers', () => {
  it('came every week in 2020, and every month after', () => {
    expect(
      courseOfFrequency(parish).map(({ how, spells }) => [frequencyWords[how], spellsWords(spells)]),
    ).toEqual([
      ['every week', 'March 2020 to November 2020'],
      ['every month', '3 November 2020, autumn 2021 and November 2022'],
    ]);
  });

  it('was promised on 3 November 2020, was spoken of last in November 2022, and has no issue', () => {
    expect(dateWords(promisedIn(papers, parish).data.date)).toBe('3 November 2020');
    expect(dateWords(spokenOf(parish).last)).toBe('November 2022');
    expect([newestIssue(parish), issuesByYear(parish)]).toEqual([undefined, []]);
    expect(newsletterFacts(parish)).toEqual(['every month', '0 issues published here']);
  });

  it('has a feed already, which waits for the first issue since the day of the promise', () => {
    const feed = newsletterFeeds(papers, day).find(({ kind }) => kind === 'newsletters');
    expect([feed?.path, feed?.total, feed?.day]).toEqual([
      '/newsletters/parish-newsletter/feed.xml',
      0,
      '2020-11-03',
    ]);
  });
});

describe('the archive of a newsletter', () => {
  it('goes by year, the newest first', () => {
    expect(issuesByYear(post).map(({ year, issues }) => [year, issues.map(({ title }) => title)])).toEqual([
      ['2025', ['Halls in winter', 'Ash trees']],
      ['2024', ['The new year']],
      ['2023', ['First post']],
    ]);
  });

  it('gives each issue an address that its date makes: a page where it can be read here, or its place', () => {
    expect(post.issues.map((issue) => issueAddress('parish-post', issue))).toEqual([
      '/newsletters/parish-post/#issue-2023-04-07',
      '/newsletters/parish-post/2024-01/',
      '/newsletters/parish-post/2025-09-05/',
      '/newsletters/parish-post/2025-10-03/',
    ]);
  });

  it('leads from an issue to the next one, the one before and all', () => {
    const newsletter = findEntry(larkshire, 'newsletters', 'parish-post');
    const [first, second] = post.issues;
    const links = (issue: typeof first) =>
      issue
        ? besideLinks(newsletter, issuesBeside(post, issue)).map(({ name, note }) => `${note ?? ''}: ${name}`)
        : [];
    expect(links(first)).toEqual(['the next issue: The new year', 'all issues: Parish Post']);
    expect(links(second)).toEqual([
      'the next issue: Ash trees',
      'the issue before: First post',
      'all issues: Parish Post',
    ]);
  });

  it('says how often it comes now and when the newest issue came', () => {
    expect(newsletterFacts(post)).toEqual([
      'every month',
      '4 issues published here',
      'newest issue: 3 October 2025',
    ]);
  });

  it('is a feed with every issue under its own date, and none of the future', () => {
    const feedOn = (date: string) =>
      newsletterFeeds(larkshire, date).find(({ key }) => key.includes('parish-post'));
    expect(feedOn(today)?.news.map((item) => [item.day, item.title])).toEqual([
      ['2025-10-03', 'Parish Post: Halls in winter'],
      ['2025-09-05', 'Parish Post: Ash trees'],
      ['2024-01-31', 'Parish Post: The new year'],
      ['2023-04-07', 'Parish Post: First post'],
    ]);
    expect(feedOn(today)?.news[2]?.body).toEqual(['The mill turns again.', 'The bus does not run yet.']);
    expect(feedOn('2025-09-30')?.total).toBe(3);
  });
});
