import { describe, expect, it } from 'vitest';
import { compareTimes } from '../../src/domain/changes.ts';
import { noteVisit, readVisits, sinceLastVisit, visitRecord } from '../../src/domain/last-visit.ts';
import { snapshotOf } from '../../src/domain/snapshot.ts';
import { day, papers } from './papers.ts';
import { promiseRecord } from './promise-record.ts';

const [before, after] = [[promiseRecord({})], [promiseRecord({ title: 'Seats' })]];

describe('visits', () => {
  it('tell nothing on the first day, and on the next what changed since', () => {
    const first = noteVisit(undefined, before, '2026-11-20');
    expect(sinceLastVisit(first)).toBeUndefined();
    const next = noteVisit(first, after, '2026-11-22');
    expect(sinceLastVisit(next)).toEqual({ day: '2026-11-20', comparison: compareTimes(before, after) });
  });

  it('are one on one day: what was new in the morning is told in the evening', () => {
    const first = noteVisit(undefined, before, '2026-11-20');
    const morning = noteVisit(first, after, '2026-11-22');
    const evening = noteVisit(morning, after, '2026-11-22');
    expect(sinceLastVisit(evening)).toEqual(sinceLastVisit(morning));
    expect(sinceLastVisit(noteVisit(evening, after, '2026-11-23'))).toMatchObject({ day: '2026-11-22' });
  });

  it('are not mixed up by a clock that goes back', () => {
    const first = noteVisit(undefined, before, '2026-11-20');
    const back = noteVisit(first, after, '2026-11-19');
    expect(sinceLastVisit(back)).toBeUndefined();
  });
});

it.each([
  undefined,
  '',
  'null',
  '{',
  '5',
  '{"version":2,"latest":{"day":"2026-11-20","promises":[]}}',
  '{"version":1,"latest":{"day":"yesterday","promises":[]}}',
  '{"version":1,"latest":{"day":"2026-11-20","promises":[{}]}}',
  '{"version":1,"latest":{"day":"2026-11-20","promises":[]},"before":{"day":"2026-11-19"}}',
])('takes %s for no visit', (text) => {
  expect(readVisits(text)).toBeUndefined();
});

it('reads what it has written', () => {
  const visits = noteVisit(noteVisit(undefined, before, '2026-11-20'), after, '2026-11-22');
  expect(readVisits(JSON.stringify(visits))).toEqual(visits);
});

it('publishes all that a comparison needs, and no text of a report', () => {
  const now = snapshotOf(papers, day);
  const { promises } = visitRecord(now);
  const then = snapshotOf(papers, '2022-01-31').promises;
  const kinds = (comparison: ReturnType<typeof compareTimes>) =>
    comparison.both.map(({ changes }) => changes.map(({ kind }) => kind));
  expect(kinds(compareTimes(visitRecord({ ...now, promises: then }).promises, promises))).toEqual(
    kinds(compareTimes(then, now.promises)),
  );
  expect(JSON.stringify(promises).length).toBeLessThan(JSON.stringify(now.promises).length / 3);
});
