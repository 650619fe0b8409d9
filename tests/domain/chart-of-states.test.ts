import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOfStates } from '../../src/domain/chart-of-states.ts';
import { rowTotal } from '../../src/domain/chart.ts';
import { stateOrder } from '../../src/domain/state.ts';
import type { State } from '../../src/schemas/fields/state.ts';
import { actions, actionsOf, content } from './chart-content.ts';

const strategies = content.strategies.map(({ id, data }) => ({
  name: data.title,
  path: `/strategies/${id}/`,
  items: actionsOf(id),
}));

describe('progress by state in the papers', () => {
  const chart = chartOfStates('states', 'How the promises stand', 'Strategy', strategies);

  test('counts all 48 promises, those without a status too', () => {
    expect(chart.sentence).toBe(
      '8 of 48 promises are complete, 10 are under way, 2 are stopped; for 28 no paper gives a status.',
    );
    expect(chart.rows.map(rowTotal)).toEqual([12, 7, 21, 8]);
  });

  test('leaves out the one state that no promise is in', () => {
    expect(chart.series).toEqual([
      { name: 'Complete', state: 'complete' },
      { name: 'Under way', state: 'under-way' },
      { name: 'Stopped', state: 'stopped' },
      { name: 'No status given', state: 'unknown' },
    ]);
  });

  test('gives the 21 equalities promises by state, and a link', () => {
    expect(chart.rows[2]).toEqual({
      name: 'Equalities action plan',
      path: '/strategies/equalities-action-plan/',
      values: [8, 10, 2, 1],
    });
  });

  test('says that no paper gives a status where none does', () => {
    const recovery = [{ name: 'Recovery and Renewal', items: actionsOf('recovery-and-renewal') }];
    const { sentence, series } = chartOfStates('states', 'States', 'Strategy', recovery);
    expect(sentence).toBe('No paper gives a status for any of the 8 promises.');
    expect(series).toEqual([{ name: 'No status given', state: 'unknown' }]);
  });
});

describe('the sentence on states', () => {
  test.each<[State[], string]>([
    [[], 'There are no promises here.'],
    [['unknown'], 'No paper gives a status for the one promise here.'],
    [['complete'], 'The one promise here is complete.'],
    [['stopped', 'stopped'], 'All 2 promises are stopped.'],
    [['complete', 'under-way', 'under-way'], '1 of 3 promises is complete and 2 are under way.'],
    [['under-way', 'unknown'], '1 of 2 promises is under way; for 1 no paper gives a status.'],
    [
      ['complete', 'not-started', 'stopped'],
      '1 of 3 promises is complete, 1 is not started and 1 is stopped.',
    ],
  ])('%j: %s', (states, sentence) => {
    const items = states.map((state) => ({ state }));
    expect(chartOfStates('x', 'X', 'Part', [{ name: 'All', items }]).sentence).toBe(sentence);
  });
});

test('every promise is in exactly one stretch of one bar, whatever the states', () => {
  const group = fc.array(fc.record({ state: fc.constantFrom(...stateOrder) }));
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const named = groups.map((items, index) => ({ name: `Part ${index}`, items }));
      const chart = chartOfStates('x', 'X', 'Part', named);
      expect(chart.rows.map(rowTotal)).toEqual(groups.map(({ length }) => length));
      expect(chart.rows.every(({ values }) => values.length === chart.series.length)).toBe(true);
      const used = new Set(groups.flat().map(({ state }) => state));
      if (used.size > 0) expect(new Set(chart.series.map(({ state }) => state))).toEqual(used);
    }),
  );
});

test('the papers hold 48 promises', () => expect(actions).toHaveLength(48));
