import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBars } from '../../src/domain/chart-bars.ts';
import { columnOf, hasTotals, sumWords } from '../../src/domain/chart-totals.ts';
import type { Chart } from '../../src/domain/chart.ts';

describe('bars', () => {
  test('share one scale that begins at 0', () => {
    const { full, rows } = layOutBars(
      chartOf([
        [5, 15],
        [4, 0],
      ]),
    );
    expect(full).toBe(20);
    expect(rows).toEqual([
      [
        { series: 0, start: 0, length: 25 },
        { series: 1, start: 25, length: 75 },
      ],
      [{ series: 0, start: 0, length: 20 }],
    ]);
  });

  test('show what is not known as a stretch that belongs to no series, after what is known', () => {
    const { rows } = layOutBars(
      chartOf([
        [undefined, 22],
        [undefined, undefined],
      ]),
    );
    expect(rows[0]).toEqual([
      { series: 1, start: 0, length: 88 },
      { start: 88, length: 12 },
    ]);
    expect(rows[1]).toEqual([{ start: 0, length: 12 }]);
  });

  test('of nothing but 0 are empty', () => {
    expect(layOutBars(chartOf([[0, 0]])).rows).toEqual([[]]);
    expect(layOutBars(chartOf([])).rows).toEqual([]);
  });

  test('never leave the picture, and every known value has its length', () => {
    const value = fc.option(fc.integer({ min: 0, max: 1e13 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 })), (values) => {
        const { full, rows } = layOutBars(chartOf(values));
        rows.forEach((segments, row) => {
          for (const { series, start, length } of segments) {
            expect(start + length).toBeLessThanOrEqual(100.001);
            if (series !== undefined)
              expect(length).toBeCloseTo(((values[row]?.[series] ?? 0) / full) * 100, 3);
          }
          const drawn = segments.filter(({ series }) => series !== undefined).length;
          expect(drawn).toBe(values[row]?.filter(Boolean).length);
          expect(segments.some(({ series }) => series === undefined)).toBe(values[row]?.includes(undefined));
        });
      }),
    );
  });
});

describe('sums', () => {
  test.each([
    [[1, 2], '3'],
    [[1, undefined], 'at least 1'],
    [[undefined, undefined], 'not stated'],
    [[], '0'],
  ])('of %j are %s', (values, words) => expect(sumWords(values, 'count')).toBe(words));

  test('of pounds are written as pounds', () => {
    expect(sumWords([5_842_900, 9_157_100], 'pounds')).toBe('£150,000');
    expect(sumWords([undefined], 'pounds', 'from existing budgets')).toBe('from existing budgets');
  });

  test('are made of several series in one unit only', () => {
    expect(hasTotals(chartOf([[1, 2]]))).toBe(true);
    expect(hasTotals({ ...chartOf([[1, 2]]), format: 'figure' })).toBe(false);
    expect(hasTotals({ ...chartOf([[1]]), series: [{ name: 'One' }] })).toBe(false);
  });

  test('of a column take its values from every row', () => {
    expect(
      columnOf(
        chartOf([
          [1, 2],
          [3, undefined],
        ]),
        1,
      ),
    ).toEqual([2, undefined]);
  });
});

function chartOf(values: (number | undefined)[][]): Chart {
  return {
    id: 'chart',
    title: 'A chart',
    sentence: 'It says this.',
    rowsAre: 'Part',
    format: 'count',
    series: ['a', 'b', 'c'].map((name) => ({ name })),
    rows: values.map((row, index) => ({ name: `Part ${index}`, values: row })),
  };
}
