import { describe, expect, it } from 'vitest';
import { priorityAreas, sinceWords, unnamedPromises } from '../../src/domain/priority.ts';
import { countedGroups, prioritySentence } from '../../src/domain/priority-words.ts';
import { contentOf } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

const priority = (again = '') =>
  contentOf((copy) =>
    copy.replace(
      'places/millbrook.json',
      '"sources"',
      `"priority": {
        "words": "It floods.",
        "source": { "document": "together-plan-2023", "section": "Facts" }${again}
      },\n  "sources"`,
    ),
  );
const again = ',\n "again": [{ "document": "progress-report-2025", "section": "Row 1" }]';

describe('the priority areas of the papers', () => {
  const areas = priorityAreas(papers);

  it('are the four wards of 2012, and no later paper calls them so', () => {
    expect(areas.map(({ id }) => id)).toEqual(['high-street', 'park-wood', 'shepway-north', 'shepway-south']);
    expect(prioritySentence(areas.length)).toBe('4 places are called priorities in the papers on this site.');
    for (const area of areas) {
      expect(area.source.document).toBe('community-development-strategy-2012-2016');
      expect(sinceWords(area)).toBe(
        'Not called so in any later paper. 4 papers on this site are newer; the last is of November 2022.',
      );
    }
  });

  it('stand beside three promises that speak of such areas without a name', () => {
    expect(unnamedPromises(papers)).toEqual([
      'children-community-activities',
      'neighbourhood-management-model',
      'preventative-health-programme',
    ]);
  });
});

describe('a priority area of Larkshire', () => {
  it.each([
    ['', 'Not called so in any later paper. 1 paper on this site is newer; the last is of January 2025.'],
    [again, '1 later paper calls it so too.'],
  ])('with later papers %j', (later, words) => {
    const [area] = priorityAreas(priority(later));
    expect(area && sinceWords(area)).toBe(words);
  });

  it('that one later paper calls so and another does not', () => {
    const [area] = priorityAreas(priority(again));
    const silent = priorityAreas(priority())[0]?.silent ?? [];
    expect(area && sinceWords({ again: area.again, silent })).toBe(
      '1 later paper calls it so too. 1 newer paper does not; the last is of January 2025.',
    );
    expect(sinceWords({ again: [], silent: [] })).toBe('There is no later paper on this site.');
  });

  it('need not be there', () => {
    expect(priorityAreas(contentOf(() => undefined))).toEqual([]);
    expect(prioritySentence(0)).toBe('No paper on this site calls a place a priority area.');
  });
});

it('groups are counted with how many are made up', () => {
  const groups = (...madeUp: boolean[]) =>
    madeUp.map((demonstration) => ({ data: { demonstration } })) as unknown as Parameters<
      typeof countedGroups
    >[0];
  expect(countedGroups(groups(false, false))).toBe('2 groups');
  expect(countedGroups(groups(true, false, true))).toBe('3 groups; 2 of them are made up');
  expect(countedGroups(groups(true))).toBe('1 group, made up for the demonstration');
});
