import { expect, test } from 'vitest';
import { contentOf } from '../fixtures/copy.ts';
import { datasetNamed, publishedOn } from './published.ts';

const papers = publishedOn('2026-11-21');
const larkshire = publishedOn(
  '2026-11-20',
  contentOf(() => undefined),
);
const rowsOf = (name: string, key: string, value: string, published = papers) =>
  datasetNamed(name)
    .rows(published)
    .filter((row) => row[key] === value);

test('public money of 2010 is a whole, three parts, and a rest that the paper does not explain', () => {
  const rows = rowsOf('breakdowns', 'breakdown', 'public-spending-2010');
  expect(
    rows.map((row) => [row['row'], row['unit'], row['value'], row['exactness'], row['worked_amount']]),
  ).toEqual([
    ['whole', 'pence', 60_200_000_000, 'exact', null],
    ['part', 'percent', 35, 'over', 21_070_000_000],
    ['part', 'percent', 17, 'nearly', 10_234_000_000],
    ['part', 'percent', 15, 'exact', 9_030_000_000],
    ['rest', 'percent', 33, 'about', 19_866_000_000],
  ]);
  expect(rows.map((row) => row['worked_out'])).toEqual([false, false, false, false, true]);
});

test('two dashboards too many are an excess', () => {
  const rows = rowsOf('breakdowns', 'breakdown', 'dashboards-2022');
  expect(rows.at(-1)).toMatchObject({ row: 'excess', value: 2, worked_out: true, source_documents: [] });
});

test('a share that the paper gives stands beside the one that its numbers give', () => {
  const [, part] = rowsOf('breakdowns', 'breakdown', 'unemployment-2012');
  expect(part).toMatchObject({ value: 760, stated_share: 31.1, worked_share: 29.11 });
});

test('each figure of a consultation is a row, with its base where there is one', () => {
  const rows = rowsOf('consultation-figures', 'consultation', 'resident-survey-2022');
  expect(rows.map((row) => [row['value'], row['base'], row['tells'], row['date_iso']])).toEqual([
    [5027, null, 'answered', '2022-09'],
    [3584, 5027, null, '2022-09'],
  ]);
});

test('what people said and what was done stand side by side, and what no paper tells is null', () => {
  const rows = rowsOf('consultation-outcomes', 'consultation', 'river-path', larkshire);
  expect(rows.map((row) => [row['said'], row['did'] === null, row['actions']])).toEqual([
    ['Walkers asked for benches before anything else.', false, ['riverside-benches']],
    ['Many find the path too dark.', true, []],
  ]);
});

test('a consultation says how it stands on the day of the data', () => {
  const standings = datasetNamed('consultations')
    .rows(larkshire)
    .map((row) => [row['id'], row['standing']]);
  expect(Object.fromEntries(standings)).toEqual({
    'bench-survey': 'closed',
    'bus-routes': 'open',
    'mill-plans': 'to-come',
    'river-path': 'closed',
    'talk-larkshire': 'standing',
  });
});
