import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, compareTimes, type PromiseRecord } from '../../src/domain/changes.ts';
import { monthsMoved } from '../../src/domain/date-shift.ts';
import { groupChanges, newReports } from '../../src/domain/changes-groups.ts';
import { states } from '../../src/schemas/fields/state.ts';
import { dated, promiseRecord } from './promise-record.ts';

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const dates = fc.oneof(
  months.map(dated),
  fc.constantFrom(
    { basis: 'not-stated' as const, because: 'blank' as const },
    { basis: 'not-applicable' as const, written: 'n/a' },
  ),
);
const money = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }).map((pence) => ({ basis: 'stated' as const, written: 'x', pence })),
  fc.constant({ basis: 'not-stated' as const, because: 'blank' as const }),
);
const document = fc.constantFrom('a', 'b', 'c').map((id) => ({ id, title: id.toUpperCase() }));
const report = fc.record({
  date: months.map(dated),
  source: fc.record({ document }),
  points: fc.array(fc.string(), { maxLength: 2 }),
});
const record = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  title: fc.string(),
  state: fc.constantFrom(...states),
  targets: fc.array(fc.record({ date: dates }), { minLength: 1, maxLength: 3 }),
  targetStart: dates,
  funding: fc.record({ amount: money }),
  reports: fc.array(report, { maxLength: 3 }),
  criteria: fc.record({
    items: fc.array(
      fc.record({ text: fc.string(), result: fc.constantFrom('met' as const, 'no-evidence' as const) }),
      { maxLength: 3 },
    ),
  }),
});
const times = fc
  .uniqueArray(record, { selector: ({ id }) => id })
  .map((all) => all.map((fields) => promiseRecord(fields)));

describe('any two times', () => {
  it('are the same as themselves', () => {
    fc.assert(
      fc.property(times, (time) => {
        const { added, gone, both } = compareTimes(time, structuredClone(time));
        expect([added, gone, both.flatMap(({ changes }) => changes)]).toEqual([[], [], []]);
        expect(both).toHaveLength(time.length);
      }),
    );
  });

  it('have every promise of either in exactly one list', () => {
    fc.assert(
      fc.property(times, times, (before, after) => {
        const { added, gone, both } = compareTimes(before, after);
        const told = [...added, ...gone, ...both.map(({ now }) => now)].map(({ id }) => id);
        const all = new Set([...before, ...after].map(({ id }) => id));
        expect(told.toSorted()).toEqual([...all].toSorted());
      }),
    );
  });

  it('turn new into gone, later into earlier and more into less when they change places', () => {
    fc.assert(
      fc.property(times, times, (before, after) => {
        const [there, back] = [compareTimes(before, after), compareTimes(after, before)];
        expect(idsOf(there.added)).toEqual(idsOf(back.gone));
        expect(idsOf(there.gone)).toEqual(idsOf(back.added));
        for (const { now, changes } of there.both) {
          const other = back.both.find((one) => one.now.id === now.id)?.changes ?? [];
          expect(changes.map(({ kind }) => kind).toSorted()).toEqual(
            other.map(({ kind }) => kind).toSorted(),
          );
          expect(shiftsOf(changes)).toEqual(shiftsOf(other).map(turned).toSorted(compare));
          expect(penceOf(changes)).toEqual(penceOf(other).map((pence) => -pence));
        }
      }),
    );
  });
});

describe('one promise', () => {
  const was = promiseRecord({});

  it('has a target that moved by months', () => {
    const [change] = changesOf(was, { ...was, targets: [{ date: dated('2022-03') }] });
    expect(change).toEqual({
      kind: 'target',
      was: dated('2021-10'),
      now: dated('2022-03'),
      shift: { kind: 'later', least: 5, most: 5 },
    });
  });

  it('has the same date however it is written', () => {
    const month = {
      basis: 'stated' as const,
      written: 'Oct-21',
      iso: '2021-10',
      precision: 'month' as const,
    };
    const days = {
      ...month,
      written: '1 to 31 October',
      iso: '2021-10-01/2021-10-31',
      precision: 'range' as const,
    };
    expect(changesOf({ ...was, targets: [{ date: month }] }, { ...was, targets: [{ date: days }] })).toEqual(
      [],
    );
  });

  it('has targets that belong together by their labels, and alone whatever they are called', () => {
    const label = (name: string, iso: string) => ({ label: name, date: dated(iso) });
    const before = { ...was, targets: [label('North', '2021-10'), label('South', '2021-11')] };
    const after = { ...was, targets: [label('South', '2021-12'), label('East', '2022-01')] };
    expect(changesOf(before, after)).toMatchObject([
      { kind: 'target', label: 'South', shift: { least: 1 } },
      { kind: 'target', label: 'East', now: dated('2022-01') },
      { kind: 'target', label: 'North', was: dated('2021-10') },
    ]);
    const [one] = changesOf(
      { ...was, targets: [label('All', '2021-10')] },
      { ...was, targets: [label('Rest', '2021-11')] },
    );
    expect(one).toMatchObject({ label: 'Rest', was: dated('2021-10'), now: dated('2021-11') });
  });

  it('tells a report that is new from one that reads otherwise', () => {
    const report = {
      date: dated('2022-01'),
      source: { document: { id: 'p', title: 'P' } },
      points: ['Begun.'],
    };
    const before = { ...was, reports: [report] };
    expect(changesOf(was, before)).toEqual([{ kind: 'report', now: report }]);
    const now = { ...report, points: ['Not begun.'] };
    expect(changesOf(before, { ...was, reports: [now] })).toEqual([{ kind: 'report', was: report, now }]);
  });

  it('tells what became of it, and which criterion was judged', () => {
    const end = { how: 'completed' as const, into: [], source: { document: { id: 'p', title: 'P' } } };
    const criterion = { text: 'It stands.', result: 'met' as const, evidence: 'Seen.' };
    const before = { ...was, criteria: { items: [{ text: 'It stands.', result: 'no-evidence' as const }] } };
    expect(changesOf(before, { ...was, became: [end], criteria: { items: [criterion] } })).toEqual([
      { kind: 'became', now: end },
      { kind: 'criterion', text: 'It stands.', was: 'no-evidence', now: 'met', evidence: 'Seen.' },
    ]);
  });

  it('does not change because a fund was renamed', () => {
    const fund = (title: string) => ({ ...was, funding: { ...was.funding, fund: { id: 'chest', title } } });
    expect(changesOf(fund('Chest'), fund('Lark Chest'))).toEqual([]);
  });
});

it('groups changes by way, and new reports by paper, each once', () => {
  const source = { document: { id: 'p', title: 'Progress' } };
  const status = { written: 'Done', state: 'complete' as const };
  const after = ['a', 'b'].map((id) =>
    promiseRecord({ id, state: 'complete', reports: [{ date: dated('2022-01'), source, status }] }),
  );
  const comparison = compareTimes(
    ['a', 'b'].map((id) => promiseRecord({ id })),
    after,
  );
  expect(groupChanges(comparison).map(({ heading, changes }) => [heading, changes.length])).toEqual([
    ['Status', 2],
  ]);
  expect(newReports(comparison)).toMatchObject([
    { when: 'January 2022', paper: 'Progress', promises: after },
  ]);
});

function idsOf(promises: readonly PromiseRecord[]): string[] {
  return promises.map(({ id }) => id).toSorted();
}

/** By how many months each date moved, the least and the most. */
function shiftsOf(changes: ReturnType<typeof changesOf>): [number, number][] {
  return changes
    .flatMap((change): [number, number][] => {
      if (!('shift' in change) || !change.shift) return [];
      const { least, most } = monthsMoved(change.shift);
      return [[least, most]];
    })
    .toSorted(compare);
}

function turned([least, most]: [number, number]): [number, number] {
  return [0 - most, 0 - least];
}

function penceOf(changes: ReturnType<typeof changesOf>): number[] {
  return changes.flatMap((change) => ('pence' in change && change.pence !== undefined ? [change.pence] : []));
}

function compare(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
