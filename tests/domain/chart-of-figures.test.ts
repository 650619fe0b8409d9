import { describe, expect, test } from 'vitest';
import { chartOfFundingByAction } from '../../src/domain/chart-of-funding.ts';
import { chartOfMeasure } from '../../src/domain/chart-of-measure.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import { actionsOf, content } from './chart-content.ts';

const noReading = 'No reading has been published since the baseline.';

describe('the chart of a measure', () => {
  test('gives baseline, target with its working, and Kent for antisocial behaviour', () => {
    const chart = chartOfMeasure('measure', measure('antisocial-behaviour-incidents'));
    expect(chart.series).toEqual([{ name: 'Incidents per 1,000 people' }]);
    expect(barsOf(chart)).toEqual({
      'Baseline, date not stated': 22.67,
      'Target by 2014': 20.2,
      'Kent, date not stated': 25.25,
    });
    expect(chart.sentence).toBe(
      `The figure was to fall from 22.67 incidents per 1,000 people to 20.2 by 2014. The target is 20% below Kent: 25.25 × 0.8 = 20.2. ${noReading}`,
    );
  });

  test.each([
    [
      'obese-adults',
      `The figure was to fall from 26.5% of adults to 24.2% by 2016. To compare: England 24.2%. ${noReading}`,
    ],
    [
      'active-children',
      `The figure was to rise from 46.2% of children to 55.1%; the date for this is not stated. To compare: National average 55.1%. ${noReading}`,
    ],
    [
      'self-harm-hospital-stays',
      `The figure was to fall from 226.2 (unit not stated) to 198 by 2016. To compare: National average 198. ${noReading}`,
    ],
    [
      'young-people-neet',
      `The figure was to fall from 5.59% of people aged 16 to 18 to 5.377%; the date for this is not stated. The target is 5% below Kent: 5.66 × 0.95 = 5.377. ${noReading}`,
    ],
    [
      'youth-justice-first-time-entrants',
      `The figure was to fall from 13.7% to 10.24% by 2020. The target is 20% below Kent: 12.8 × 0.8 = 10.24. ${noReading}`,
    ],
    [
      'neighbourhood-planning-participation',
      `The figure was to rise from 11.6% of the ward population to 30% by 2015. ${noReading}`,
    ],
  ])('says what %s was to do', (id, sentence) => {
    expect(chartOfMeasure('measure', measure(id)).sentence).toBe(sentence);
  });

  test('no paper gives a reading after a baseline, and each of the 8 charts says so', () => {
    expect(content.measures).toHaveLength(8);
    for (const { data } of content.measures)
      expect(chartOfMeasure('measure', data).sentence.endsWith(noReading)).toBe(true);
  });

  test('draws a reading as one more bar and holds the newest against the target', () => {
    const read = measure('obese-adults');
    const chart = chartOfMeasure('measure', {
      ...read,
      readings: [
        { basis: 'counted', date: month('2014-05'), value: 25, source: read.baseline.source },
        {
          basis: 'counted',
          date: month('2015-05'),
          value: 24.1,
          provisional: true,
          source: read.baseline.source,
        },
      ],
    });
    expect(Object.keys(barsOf(chart))).toEqual([
      'Baseline, date not stated',
      'Reading, May 2014',
      'Reading, May 2015 (provisional)',
      'Target by 2016',
      'England, date not stated',
    ]);
    expect(chart.sentence).toContain(
      'The newest reading is 24.1% (May 2015, provisional); if it stays so, it meets the target.',
    );
  });
});

describe('the chart of agreed funding', () => {
  test('gives the 8 Recovery and Renewal promises, the largest first, and the one to which money does not apply', () => {
    const chart = chartOfFundingByAction('funding', 'Agreed funding', actionsOf('recovery-and-renewal'));
    expect(chart.sentence).toBe('£307,320 is agreed for 7 of 8 promises. The rest: not applicable for 1.');
    expect(chart.rows.map(({ values }) => values[0])).toEqual([
      15_000_000,
      3_500_000,
      3_432_000,
      3_000_000,
      2_500_000,
      1_800_000,
      1_500_000,
      undefined,
    ]);
    expect(chart.rows.at(-1)).toMatchObject({
      path: '/actions/establish-community-compact/',
      absence: 'not applicable',
    });
  });

  test('says why no promise of a strategy has an amount', () => {
    const chart = chartOfFundingByAction('funding', 'Agreed funding', actionsOf('community-resilience'));
    expect(chart.sentence).toBe(
      'No amount is stated for any of the 7 promises here: the funding is from existing budgets for 7.',
    );
  });
});

function barsOf({ rows }: ReturnType<typeof chartOfMeasure>): Record<string, number | undefined> {
  return Object.fromEntries(rows.map(({ name, values }) => [name, values[0]]));
}

function measure(id: string): Measure {
  const found = content.measures.find((entry) => entry.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found.data;
}

function month(iso: string) {
  return { basis: 'stated', written: iso, iso, precision: 'month' } as const;
}
