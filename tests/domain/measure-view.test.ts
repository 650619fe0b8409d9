import { describe, expect, it } from 'vitest';
import { chartOfMeasure } from '../../src/domain/chart-of-measure.ts';
import { lackCounts, tallyMeasures, tallySentence, viewMeasures } from '../../src/domain/measure-view.ts';
import { standingSentence } from '../../src/domain/measure-words.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

const larkshire = viewMeasures(readContent('tests/fixtures/council').content as Content, day);
const viewOf = (id: string) => {
  const found = larkshire.find((view) => view.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

describe('the measures of the papers', () => {
  const tally = tallyMeasures(viewMeasures(papers, day));

  it('are 8, of which none can be told', () => {
    expect(tally).toMatchObject({ measures: 8, told: 0 });
    expect(tallySentence(tally)).toBe('Of 8 measures, none can be told: figures or dates are missing.');
  });

  it('lack readings and dates', () => {
    expect(lackCounts(tally)).toEqual([
      { name: 'No reading since the baseline', count: 8 },
      { name: 'No date for the baseline', count: 8 },
      { name: 'No date for the target', count: 3 },
    ]);
  });
});

describe('the measures of the miniature council', () => {
  it('count in all, and one of them can be told', () => {
    expect(tallySentence(tallyMeasures(larkshire))).toBe('Of 3 measures, 1 can be told: 1 is off course.');
  });

  it('show a break, a number that is held back, and one that is missing, none of them as a figure', () => {
    const { data, judgement } = viewOf('falls-on-the-path');
    const chart = chartOfMeasure('measure', data);
    expect(chart.rows.map(({ name, values, absence, isCut }) => [name, values[0] ?? absence, isCut])).toEqual(
      [
        ['Baseline, March 2023', 14, undefined],
        ['Reading, September 2023', 8, undefined],
        ['Reading, March 2024', 'fewer than 5, held back', undefined],
        ['Reading, September 2024', 'no figure', undefined],
        ['Reading, January 2025 (counted otherwise from here on; provisional)', 11, true],
        ['Target by 2026', 0, true],
      ],
    );
    expect(chart.sentence).toContain(
      'the way of counting has changed, so it cannot be compared with the baseline or the target.',
    );
    expect(standingSentence(data, judgement)).toBe(
      'It cannot be told: the series was broken after the baseline, so what came later cannot be compared with it.',
    );
  });

  it('are judged by the straight line', () => {
    const { data, judgement } = viewOf('walkers');
    expect(standingSentence(data, judgement)).toBe(
      'The newest final figure is 13.1% (January 2025). The straight line from the baseline to the target stood at 13.67% then, so the figure is worse than the line.',
    );
  });
});
