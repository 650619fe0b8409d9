import { expect, it } from 'vitest';
import { changesOf, compareTimes } from '../../src/domain/changes.ts';
import { changeWords } from '../../src/domain/changes-words.ts';
import { comparisonWords, countChanges } from '../../src/domain/comparison-words.ts';
import { dated, promiseRecord } from './promise-record.ts';

const was = promiseRecord({});
const source = { document: { id: 'progress', title: 'Progress report' } };
const told = (now: Parameters<typeof promiseRecord>[0]) =>
  changesOf(was, { ...was, ...now }).map(changeWords);

it('says what changed in a sentence, with both sides and by how much', () => {
  expect(told({ targets: [{ date: dated('2022-03') }] })).toEqual([
    'Target date: October 2021 before, now March 2022, 5 months later.',
  ]);
  expect(told({ targets: [{ date: { basis: 'not-stated', because: 'blank' } }] })).toEqual([
    'Target date: October 2021 before, now not stated.',
  ]);
  expect(told({ funding: { amount: { basis: 'stated', written: '£20,000', pence: 2000000 } } })).toEqual([
    'Money: £25,000 before, now £20,000, £5,000 less.',
  ]);
  expect(told({ words: 'Benches along the river.' })).toEqual([
    'The paper’s words: “Benches along the river.”, not there before.',
  ]);
  const status = { written: 'Complete', state: 'complete' as const };
  expect(told({ state: 'complete', reports: [{ date: dated('2022-01'), status, source }] })).toEqual([
    'Status: not given before, now “Complete” (complete).',
    'New report: January 2022 (Progress report).',
  ]);
  expect(
    told({ became: [{ how: 'merged', into: [{ id: 'seats', title: 'Seats' }], note: 'Row 3.', source }] }),
  ).toEqual(['What became of it: merged into “Seats” (Progress report): Row 3.']);
  expect(
    told({ criteria: { items: [{ text: 'Six stand.', result: 'partly', evidence: 'Two of six stand.' }] } }),
  ).toEqual(['Success criterion “Six stand.”: partly met, not there before, Two of six stand.']);
});

it('says of a report that this site has corrected only what differs', () => {
  const report = { date: dated('2022-01'), source, points: ['Two benches stand.', 'Four are to come.'] };
  const [change] = changesOf(
    { ...was, reports: [report] },
    { ...was, reports: [{ ...report, points: ['Three benches stand.', 'Four are to come.'] }] },
  );
  expect(change && changeWords(change)).toBe(
    'Report of January 2022, corrected here: Two benches stand. before, now Three benches stand.',
  );
});

it('counts every promise, and each way once a promise', () => {
  const before = ['a', 'b', 'c', 'd'].map((id) => promiseRecord({ id }));
  const two = [
    { label: 'x', date: dated('2022-03') },
    { label: 'y', date: dated('2022-04') },
  ];
  const after = [
    promiseRecord({ id: 'b' }),
    promiseRecord({ id: 'c', targets: two }),
    promiseRecord({ id: 'd', title: 'Seats', state: 'stopped' }),
    promiseRecord({ id: 'e' }),
  ];
  const comparison = compareTimes(before, after);
  expect(countChanges(comparison)).toMatchObject({
    added: 1,
    gone: 1,
    changed: 2,
    same: 1,
    dates: 1,
    status: 1,
  });
  expect(comparisonWords(comparison)).toBe(
    '1 promise is new, 1 is gone. Of the 3 promises of both times, 2 changed: 1 in status, 1 in dates and 1 in wording.',
  );
  expect(comparisonWords(compareTimes(before, before))).toBe(
    'Nothing changed: 4 promises then and now, each as it was.',
  );
  expect(comparisonWords(compareTimes([], before))).toBe('4 promises are new, none is gone.');
  expect(comparisonWords(compareTimes([], []))).toBe('There were no promises at either time.');
});
