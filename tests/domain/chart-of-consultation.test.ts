import { describe, expect, test } from 'vitest';
import {
  baseWords,
  chartOfParticipation,
  chartsOfConsultation,
} from '../../src/domain/chart-of-consultation.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

const larkshire = contentOf(() => undefined);
const chartsOf = (content: Content, id: string) => {
  const found = content.consultations.find((entry) => entry.id === id);
  if (!found) throw new Error(`no consultation ${id}`);
  return chartsOfConsultation(found.data);
};

describe('the charts of a consultation', () => {
  test('have the base as their first bar: 3,584 of 5,027', () => {
    const [chart, ...others] = chartsOf(papers, 'resident-survey-2022');
    expect(others).toEqual([]);
    expect(chart?.rows).toEqual([
      { name: 'The base, 5,027: people answered', values: [5027] },
      { name: 'People gave their age and gender', values: [3584], words: '3,584 (71.3%)' },
    ]);
    expect(chart?.sentence).toBe(
      'The base is 5,027 (people answered). People gave their age and gender: 3,584 (71.3%).',
    );
  });

  test('there is none of a figure without a base: 77% of nobody knows how many', () => {
    expect(chartsOf(papers, 'staff-work-location-survey-2020')).toEqual([]);
    expect(chartsOf(papers, 'recovery-survey-2020')).toEqual([]);
    expect(chartsOf(larkshire, 'bench-survey')).toEqual([]);
    expect(baseWords({ value: 77, unit: 'percent' })).toBe('The paper does not say of how many.');
  });

  test('gather the answers to one question', () => {
    const charts = chartsOf(larkshire, 'river-path');
    expect(charts.map(({ title, format }) => [title, format])).toEqual([
      ['People answered', 'count'],
      ['What does the path need most?', 'percent'],
    ]);
    expect(charts[1]?.rows.map(({ name, values }) => [name, values[0]])).toEqual([
      ['The base: all 240', 100],
      ['More benches', 45.5],
      ['Better lights', 30],
    ]);
  });
});

describe('how many answered', () => {
  test('stands side by side for five surveys of the papers, and as no share', () => {
    const chart = chartOfParticipation('x', papers.consultations);
    expect(chart.rows.map(({ values }) => values[0])).toEqual([5027, 1453, 356, 297, 242]);
    expect(chart.sentence).toBe(
      'The papers say of 5 consultations how many people answered. Most did in: Resident Survey 2022 (5,027). They do not say of any how many were asked, so no share can be told.',
    );
  });

  test('does not complain where it is known how many were asked', () => {
    expect(chartOfParticipation('x', larkshire.consultations).sentence).toBe(
      'The papers say of 1 consultation how many people answered.',
    );
  });
});
