import { expect, test } from 'vitest';
import { chartOfUpdates } from '../../src/domain/chart-of-updates.ts';
import { actions, actionsOf } from './chart-content.ts';

test('counts the 60 updates by the time of the report and by strategy', () => {
  const chart = chartOfUpdates('updates', 'Updates over time', actions);
  expect(chart.series.map(({ name }) => name)).toEqual([
    'Community resilience: working with community groups and parish councils',
    'Equalities action plan',
    'Recovery and Renewal',
  ]);
  expect(chart.rows).toEqual([
    { name: 'Autumn 2021', values: [4, 21, 1] },
    { name: 'January 2022', values: [1, 0, 8] },
    { name: 'November 2022', values: [3, 21, 1] },
  ]);
  expect(chart.sentence).toBe(
    'The papers give 60 updates on 33 of 48 promises: 26 from autumn 2021, 9 from January 2022 and 25 from November 2022. On the other 15 no paper reports.',
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
