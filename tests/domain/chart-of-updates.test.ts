import { expect, test } from 'vitest';
import { chartOfUpdates } from '../../src/domain/chart-of-updates.ts';
import { actions, actionsOf } from './chart-content.ts';

test('counts the 52 updates by the time of the report and by strategy', () => {
  const chart = chartOfUpdates('updates', 'Updates over time', actions);
  expect(chart.series.map(({ name }) => name)).toEqual(['Equalities action plan', 'Recovery and Renewal']);
  expect(chart.rows).toEqual([
    { name: 'Autumn 2021', values: [21, 1] },
    { name: 'January 2022', values: [0, 8] },
    { name: 'November 2022', values: [21, 1] },
  ]);
  expect(chart.sentence).toBe(
    'The papers give 52 updates on 29 of 48 promises: 22 from autumn 2021, 8 from January 2022 and 22 from November 2022. On the other 19 no paper reports.',
  );
});

test('the 21 equalities promises have one update of 2021 and one of 2022 each', () => {
  const chart = chartOfUpdates('updates', 'Updates', actionsOf('equalities-action-plan'));
  expect(chart.rows.map(({ values }) => values)).toEqual([[21], [21]]);
  expect(chart.sentence).toBe(
    'The papers give 42 updates on 21 of 21 promises: 21 from autumn 2021 and 21 from November 2022.',
  );
});

test('says that no paper reports where none does', () => {
  const chart = chartOfUpdates('updates', 'Updates', actionsOf('community-development-2012-2016'));
  expect(chart.rows).toEqual([]);
  expect(chart.sentence).toBe('No paper reports on any of the 12 promises.');
});
