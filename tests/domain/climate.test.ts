import { describe, expect, it } from 'vitest';
import { viewActions } from '../../src/domain/action.ts';
import { accountOf } from '../../src/domain/edition-account.ts';
import { sumsOf } from '../../src/domain/edition-words.ts';
import { viewEditions } from '../../src/domain/edition-view.ts';
import { fateOf } from '../../src/domain/fate.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { cameFrom, wentInto } from '../../src/domain/lineage.ts';
import { findEntry } from '../../src/domain/link.ts';
import { tally } from '../../src/domain/state.ts';
import { climatePlan, june, march, october } from '../fixtures/climate.ts';
import { contentOf, toldOf } from '../fixtures/copy.ts';
import { writePlan } from '../fixtures/plan.ts';

const content = contentOf((copy) => writePlan(copy, climatePlan()));
const editions = viewEditions(content, '2026-11-21');
const scaleOf = (id: string) => editions.find((one) => one.id === id)?.scale.map(({ count }) => count);
const accountFor = (id: string) => {
  const account = accountOf(content, findEntry(content, 'editions', id));
  if (!account) throw new Error(`${id} follows none`);
  return account;
};

describe('the totals of the climate plan', () => {
  it('are 68, 38 and 38 rows', () => {
    expect(editions.map(({ id, rows }) => [id, rows.length])).toEqual([
      [october, 68],
      [june, 38],
      [march, 38],
    ]);
  });

  it('are 29, 33 and 6, then 9, 11, 7, 9 and 2 under other words, then 2, 2, 7 and 27', () => {
    expect([october, june, march].map(scaleOf)).toEqual([
      [29, 33, 6],
      [9, 11, 7, 9, 2],
      [2, 2, 7, 27],
    ]);
    expect(editions.map(({ withoutStatus }) => withoutStatus)).toEqual([0, 0, 0]);
  });

  it('are the same by our states', () => {
    expect(editions.map(({ states }) => states)).toMatchObject([
      { 'not-started': 29, 'under-way': 33, complete: 6, stopped: 0, unknown: 0 },
      { 'not-started': 9, 'under-way': 18, complete: 9, stopped: 2, unknown: 0 },
      { 'not-started': 2, 'under-way': 27, complete: 7, stopped: 2, unknown: 0 },
    ]);
  });

  it.each([
    ['2022-10-31', 68, { 'not-started': 29, 'under-way': 33, complete: 6 }],
    ['2023-06-30', 38, { 'not-started': 9, 'under-way': 18, complete: 9, stopped: 2 }],
    ['2024-03-31', 38, { 'not-started': 2, 'under-way': 27, complete: 7, stopped: 2 }],
  ])('come out on %s from what was known then', (day, count, states) => {
    const known = knownBy(content, day);
    const standing = viewActions(known, day).filter(
      (view) => view.strategy.id === 'climate-plan' && view.heard && !fateOf(known, view).end,
    );
    expect(standing).toHaveLength(count);
    expect(tally(standing)).toMatchObject(states);
    expect(viewEditions(known, day).at(-1)?.rows).toHaveLength(count);
  });
});

describe('the climate plan against itself', () => {
  it('accounts for each of the 68 rows in the 38, by every fate', () => {
    const { then, now } = sumsOf(accountFor(june));
    expect(then.words).toBe(
      '68 rows then: 12 continued + 7 reworded + 20 merged + 2 split + 6 replaced + 5 carried forward + 6 completed + 6 dropped + 4 not mentioned = 68.',
    );
    expect(now.words).toBe(
      '38 rows now: 12 continued + 7 reworded + 6 from a merge + 5 from a split + 4 in place of others + 4 new = 38.',
    );
  });

  it('accounts for each of the 38 rows in the next 38, with one that is back again', () => {
    const { then, now } = sumsOf(accountFor(march));
    expect(then.words).toBe(
      '38 rows then: 28 continued + 3 reworded + 3 merged + 1 split + 1 replaced + 1 completed + 1 dropped = 38.',
    );
    expect(now.words).toBe(
      '38 rows now: 28 continued + 3 reworded + 1 from a merge + 2 from a split + 1 in place of others + 1 back again + 2 new = 38.',
    );
  });

  it('counts a row that takes in another one as continued, and names the other one', () => {
    const row = accountFor(march).now.find((one) => one.row.action.id === 'climate-kept-1');
    expect(row).toMatchObject({ origin: 'continued', takesIn: [{ id: 'climate-new-3' }] });
  });
});

describe('a promise of the climate plan', () => {
  it('is followed through three papers, both ways', () => {
    const steps = wentInto(content, 'climate-merged-1').map(({ into, end }) => `${end.how} ${into}`);
    expect(steps).toEqual(['merged climate-from-merge-1', 'split climate-third-2', 'split climate-third-3']);
    const back = cameFrom(content, 'climate-third-2').map(({ from }) => from);
    expect(back).toEqual(['climate-from-merge-1', ...[1, 13, 19, 7].map((at) => `climate-merged-${at}`)]);
  });

  it('is followed into another plan', () => {
    expect(cameFrom(content, 'mend-the-mill').map(({ from }) => from)).toEqual([
      'climate-carried-4',
      'climate-carried-5',
    ]);
  });

  it('is in the ledger once: 38 that stand and 55 that do not', () => {
    const own = viewActions(content, '2026-11-21').filter(({ strategy }) => strategy.id === 'climate-plan');
    const parts = ledgerOf(content, own);
    expect(Object.fromEntries(parts.map(({ kind, lines }) => [kind, lines.length]))).toEqual({
      // 7 by their status, 6 and 1 because a paper leaves them out as done
      complete: 14,
      'under-way': 27,
      'not-started': 2,
      'carried-forward': 5,
      merged: 23,
      split: 3,
      superseded: 7,
      stopped: 2,
      dropped: 7,
      'not-mentioned': 3,
    });
    expect(parts.flatMap(({ lines }) => lines)).toHaveLength(own.length);
  });
});

it('is refused, with file and line, where one row is not accounted for', () => {
  const told = toldOf((copy) => {
    writePlan(copy, climatePlan());
    copy.replace(
      'actions/climate-silent-2.mdx',
      `became:\n  - {"how":"not-mentioned","source":{"document":"${june}","section":"The list"}}\n`,
      '',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/climate-silent-2.mdx:2:1
      became does not say what became of climate-silent-2, a row of editions/climate-2022-10.json, in editions/climate-2023-06.json  [row-accounted]
        found: nothing that names climate-2023-06: no source, no update and no became
        expected: one more item in became, with this paper as its source; or, where the paper lists the promise, the paper among its sources
        example: became:
            - how: not-mentioned
              source:
                document: climate-2023-06
                section: The whole list"
  `);
});
