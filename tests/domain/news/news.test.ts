import { describe, expect, test } from 'vitest';
import { viewActions } from '../../../src/domain/action.ts';
import { feedFiles } from '../../../src/domain/feed.ts';
import { knownBy } from '../../../src/domain/known-by.ts';
import { newsOf } from '../../../src/domain/news/news.ts';
import { filedUnder, toldFirst } from '../../../src/domain/news/news-item.ts';
import { compareDates } from '../../../src/domain/partial-date.ts';
import type { PartialDate } from '../../../src/schemas/fields/partial-date.ts';
import type { Content } from '../../../src/schemas/index.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { day, papers } from '../papers.ts';

const told = (content: Content, today = day) => newsOf(content, viewActions(content, today), today);
const news = told(papers);
const keys = news.map(({ key }) => key.join('/'));
const starting = (start: string) => keys.filter((key) => key.startsWith(start));
const month: PartialDate = { basis: 'stated', written: 'May 2025', iso: '2025-05', precision: 'month' };
const undated: PartialDate = { basis: 'not-stated', because: 'not-mentioned' };
const unread = 'new-equalities-action-plan';
const source = { document: 'equalities-action-plan-update-2022', section: '1' };

describe('of the papers', () => {
  test('every promise was made, and every paper that reports on one is told once', () => {
    expect(starting('actions/').filter((key) => key.endsWith('/made'))).toHaveLength(papers.actions.length);
    const reports = papers.actions.flatMap(({ id, data }) =>
      data.updates.map((update) => `${id} ${update.source.document}`),
    );
    expect(keys.filter((key) => key.includes('/report/'))).toHaveLength(new Set(reports).size);
    const ends = papers.actions.flatMap(({ id, data }) =>
      (data.became ?? []).map((end) => `${id} ${end.source.document}`),
    );
    expect(keys.filter((key) => key.includes('/became/'))).toHaveLength(new Set(ends).size);
  });

  test('every decision is told, and bids, awards and dated consultations and events', () => {
    expect(starting('decisions/')).toHaveLength(papers.decisions.length);
    expect(starting('funds/')).toEqual([
      'funds/community-resilience-fund/awards/equalities-action-plan-update-2022',
      'funds/community-resilience-fund/bids/recovery-and-renewal-update-2022-01',
    ]);
    const asked = papers.consultations.filter(({ data }) => 'iso' in data.opened || 'iso' in data.closed);
    expect(starting('consultations/')).toHaveLength(asked.length);
    // The awards of each year are told, and not beside them that there are such awards.
    const told = papers.events.filter(
      ({ id, data }) => 'iso' in data.date && id !== 'compassionate-maidstone-awards',
    );
    expect(starting('events/')).toHaveLength(told.length);
  });

  test('no key stands twice, and the newest comes first', () => {
    expect(new Set(keys).size).toBe(keys.length);
    const days = news.map((item) => item.day);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('awards say how many recipients the paper does not name', () => {
    const awards = news.find(({ key }) => key.includes('awards'));
    expect(awards?.title).toBe(`${fundTitle()}: 20 awards, amount £58,429`);
    expect(awards?.body).toContain('The paper does not name 16 of 20.');
    expect(awards?.about.organisations).toContain('hi-kent');
  });

  test('on an earlier day only what was told by then', () => {
    const early = told(knownBy(papers, '2021-06-30'), '2021-06-30');
    expect(early.length).toBeGreaterThan(10);
    expect(early.length).toBeLessThan(news.length);
    for (const {
      told: { date },
    } of early)
      expect(compareDates(date, { ...month, iso: '2021-06' })).toBeLessThan(1);
    expect(early.map(({ key }) => key.join('/')).filter((key) => key.includes('update-2022'))).toEqual([]);
  });
});

describe('of what the papers do not have yet', () => {
  test('a reading, a payment, a closing statement and notes beside a frozen period', () => {
    const content = structuredClone(papers);
    content.measures[0]?.data.readings.push({
      basis: 'counted',
      value: 12,
      provisional: true,
      date: month,
      source,
    });
    const fund = content.funds.find(({ id }) => id === 'community-resilience-fund');
    const phase = fund?.data.phases[0];
    if (phase) phase.paid = { amount: { basis: 'stated', written: '£1', pence: 100 }, asOf: month, source };
    const [strategy] = content.strategies;
    if (strategy) strategy.data.closingStatement = { date: month, text: 'It is over.', source };
    const period = content.periods.find(({ id }) => id === '2022-01');
    if (period)
      period.data.corrections = [
        { date: '2026-03-01', text: 'One is wrong.', actions: ['love-where-you-live'] },
        { date: '2026-03-01', text: 'Another too.' },
      ];
    const more = told(content).filter(({ key }) => !keys.includes(key.join('/')));
    expect(more.map(({ key, day: filed }) => `${filed} ${key.join('/')}`)).toEqual([
      '2026-03-01 periods/2022-01/correction/2026-03-01',
      '2022-11-30 funds/community-resilience-fund/paid/equalities-action-plan-update-2022',
      `2022-11-30 measures/${content.measures[0]?.id}/reading/2025-05`,
      `2022-11-30 strategies/${strategy?.id}/closing`,
    ]);
    expect(more[0]?.body.slice(0, 2)).toEqual(['One is wrong.', 'Another too.']);
    expect(more[0]?.about.strategies).toEqual(['recovery-and-renewal']);
  });

  test('a strategy without a word has a feed all the same, of the day of its paper', () => {
    const content = structuredClone(papers);
    const [strategy] = content.strategies;
    if (!strategy) throw new Error('no strategy');
    content.strategies.push({ ...strategy, id: 'new-plan' });
    const feed = feedFiles(content, day).find(({ path }) => path === '/strategies/new-plan/feed.xml');
    expect(feed).toMatchObject({ news: [], total: 0, day: '2012-03-31' });
  });
});

describe('dates', () => {
  test('are those of the paper; of the thing where no paper of it is dated; nothing where neither is', () => {
    expect(toldFirst(papers, [source], month)?.of).toBe('paper');
    expect(toldFirst(papers, [{ ...source, document: unread }], month)).toEqual({ date: month, of: 'thing' });
    expect(toldFirst(papers, [{ ...source, document: unread }], undated)).toBeUndefined();
  });

  test('are filed under their last day, at most today, and not at all before they begin', () => {
    const may = { date: month, of: 'paper' } as const;
    expect(filedUnder(may, '2025-06-01')).toBe('2025-05-31');
    expect(filedUnder(may, '2025-05-10')).toBe('2025-05-10');
    expect(filedUnder(may, '2025-04-30')).toBeUndefined();
    expect(filedUnder({ date: undated, of: 'paper' }, '2025-06-01')).toBeUndefined();
  });
});

test('two updates from one paper are one entry that tells both', () => {
  const { content } = readContent('tests/fixtures/council');
  const own = told(content as Content, '2026-11-21').filter(({ key }) =>
    key.join('/').startsWith('actions/village-grants/'),
  );
  expect(own.map(({ key }) => key.slice(2).join('/'))).toEqual(['report/progress-report-2025', 'made']);
  expect(own[0]?.title).toBe('Give grants to village groups: “Complete” (January 2025)');
  expect(own[0]?.body).toContain('Of autumn 2023:');
});

function fundTitle(): string {
  return papers.funds.find(({ id }) => id === 'community-resilience-fund')?.data.title ?? '';
}
