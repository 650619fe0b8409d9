import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/domain/partial-date.ts';
import { besides } from '../../src/domain/story-links.ts';
import { agoWords, sinceWords, storyFacts } from '../../src/domain/story-words.ts';
import { storiesOf, storyKinds, viewStories, type Moment } from '../../src/domain/story.ts';
import { dateWords } from '../../src/domain/words.ts';
import { day, papers } from './papers.ts';

const stories = viewStories(papers, day);
const report = 'community-resilience-report-2020-11';
const [autumn2021, january2022, november2022] = [
  'equalities-action-plan-update-2021',
  'recovery-and-renewal-update-2022-01',
  'equalities-action-plan-update-2022',
];

describe('the five threads', () => {
  it('the list of groups is told in 2020, 2021 and 2022, and two rows of one paper contradict each other', () => {
    const { data } = story('list-of-community-groups');
    expect(datesOf('list-of-community-groups')).toEqual(['3 November 2020', 'autumn 2021', 'November 2022']);
    const sides = data.contradictions?.[0]?.sides ?? [];
    expect(sides.map(({ source }) => source.document)).toEqual([november2022, november2022]);
    expect(new Set(sides.map(({ source }) => source.section)).size).toBe(2);
  });

  it('the compact is told in four papers, the last of which no longer mentions it', () => {
    const { data, lastWord } = story('community-compact');
    expect(papersOf(data.moments)).toEqual([report, autumn2021, january2022, november2022]);
    expect(data.moments.at(-1)?.silent).toBe(true);
    expect(lastWord.source.document).toBe(january2022);
    expect(data.contradictions?.[0]?.sides.map(({ source }) => source.document)).toEqual([
      autumn2021,
      january2022,
    ]);
  });

  it.each(['parish-webinars', 'parish-charter', 'emergency-partners'])(
    'the last word on the story %s is of November 2020',
    (id) => {
      const { kind, lastWord } = story(id);
      expect(dateWords(lastWord.date)).toBe('3 November 2020');
      expect(lastWord.source.document).toBe(report);
      expect(kind).toBe('said-once');
    },
  );

  it('the webinars are silent in both papers that still tell of the newsletters', () => {
    const silent = story('parish-webinars').data.moments.filter((moment) => moment.silent);
    expect(papersOf(silent)).toEqual([autumn2021, november2022]);
  });

  it('says for how long nothing was published, on the day of the build', () => {
    expect(sinceWords(story('parish-webinars'))).toBe('Nothing published on it since 3 November 2020');
    expect(agoWords(story('parish-webinars'))).toBe('That is 6 years. 2 later papers do not mention it.');
    const [soon] = viewStories(papers, '2020-11-04').filter(({ id }) => id === 'parish-webinars');
    expect(soon && agoWords(soon)).toContain('That is less than a month.');
    expect(agoWords(story('museum-panel'))).toBe('That is 3 years 11 months.');
  });
});

describe('the figures of the stories', () => {
  it('add up: what is left of the fund, and the dashboards', () => {
    const fund = papers.funds.find(({ id }) => id === 'community-resilience-fund')?.data;
    const pounds = (money?: { basis: string; pence?: number }) => (money?.pence ?? 0) / 100;
    const left = pounds(fund?.budget) - pounds(fund?.phases[0]?.awards?.amount);
    expect(story('resilience-fund-grants').data.answer).toContain(`£${left.toLocaleString('en-GB')}`);
    const [first] = story('recovery-dashboards').data.contradictions ?? [];
    expect(first?.sides[0]?.says).toContain(`That makes ${9 + 4 + 7}.`);
  });

  it('name the museum’s panel three times in each equalities paper', () => {
    const { moments } = story('museum-panel').data;
    for (const paper of [autumn2021, november2022])
      expect(moments.filter(({ source }) => source.document === paper)).toHaveLength(3);
  });
});

describe('every story', () => {
  it.each(stories.map((one) => [one.id, one] as const))('%s is whole', (_, { data, dates, lastWord }) => {
    expect(dates.flatMap(({ moments }) => moments)).toEqual(data.moments);
    expect(lastWord.silent).toBeUndefined();
    for (const { action, date, source } of data.moments) {
      if (action) expect(data.actions).toContain(action);
      expect(spanOf(date)).toEqual(spanOf(dateOfPaper(source.document)));
    }
    expect(data.open?.length).toBeGreaterThan(0);
  });

  it('is listed by kind, and none is lost', () => {
    expect(stories).toHaveLength(papers.stories.length);
    const kinds = stories.map(({ kind }) => storyKinds.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });

  it('is found from its promises, its agreements and its papers', () => {
    const compact = { name: story('community-compact').data.question, path: '/stories/community-compact/' };
    expect(storiesOf(papers, 'actions', 'local-compact')).toEqual([compact]);
    expect(storiesOf(papers, 'agreements', 'community-compact')).toEqual([compact]);
    expect(storiesOf(papers, 'documents', january2022)).toContainEqual(compact);
    expect(storiesOf(papers, 'actions', 'gp-referrals')).toEqual([]);
  });

  it('links to where its promises were put to a meeting, and to the lists that hold them', () => {
    const { decisions, editions } = besides(papers, story('community-compact').data);
    expect(decisions.map(({ path }) => path)).toEqual(['/decisions/community-resilience-2020-11/']);
    expect(editions.map(({ path }) => path)).toEqual([
      '/editions/community-resilience-2020-11/',
      '/editions/equalities-2021/',
      '/editions/equalities-2022/',
      '/editions/recovery-2022-01/',
    ]);
  });

  it('is told in figures', () => {
    expect(storyFacts(story('trinity-foyer'))).toEqual(['January 2022', '1 paper']);
    expect(storyFacts(story('museum-panel'))).toEqual([
      'autumn 2021 to November 2022',
      '2 papers',
      '2 contradictions',
    ]);
  });
});

function story(id: string) {
  const found = stories.find((one) => one.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
}

function datesOf(id: string): string[] {
  return story(id).dates.map(({ date }) => dateWords(date));
}

function papersOf(moments: readonly Moment[]): string[] {
  return [...new Set(moments.map(({ source }) => source.document))];
}

function dateOfPaper(id: string) {
  const paper = papers.documents.find((one) => one.id === id);
  if (!paper) throw new Error(`no paper ${id}`);
  return paper.data.date;
}
