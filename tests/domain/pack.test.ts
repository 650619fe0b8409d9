import { describe, expect, test } from 'vitest';
import { packName } from '../../src/domain/pack-steps.ts';
import { standingsSentence } from '../../src/domain/pack-standing.ts';
import { headingsOf, linesOf } from '../../src/domain/pack-table.ts';
import { rowsOf, type Pack } from '../../src/domain/pack.ts';
import type { Content } from '../../src/schemas/index.ts';
import { pack, packs, packsOf } from './packs.ts';
import { papers } from './papers.ts';

const promised: Record<string, number> = {
  'community-development-2012-2016': 12,
  'community-resilience': 7,
  'equalities-action-plan': 21,
  'recovery-and-renewal': 8,
};

describe('the packs of the five papers', () => {
  test('are one for each report on a strategy, and one for its next committee', () => {
    expect(packs.map(({ step }) => packName(step))).toEqual([
      'community-development-2012-2016-2012-01',
      'community-development-2012-2016-now',
      'community-resilience-2020-11',
      'community-resilience-now',
      'equalities-action-plan-2021-autumn',
      'equalities-action-plan-2022-11',
      'equalities-action-plan-now',
      'recovery-and-renewal-2022-01',
      'recovery-and-renewal-now',
    ]);
  });

  test('have every promise of their strategy once, part by part in the order of the paper', () => {
    for (const one of packs) {
      const numbers = Array.from({ length: promised[one.step.strategy.id] ?? 0 }, (_, index) => index + 1);
      expect(
        rowsOf(one)
          .map(({ order }) => order)
          .toSorted((x, y) => x - y),
      ).toEqual(numbers);
      const inParts = one.parts.flatMap(({ groups }) => groups.map(({ rows }) => rows[0]?.order ?? 0));
      expect(inParts).toEqual(inParts.toSorted((x, y) => x - y));
    }
  });

  test('have no empty cell', () => {
    for (const one of packs)
      for (const row of rowsOf(one)) {
        const lines = linesOf(row);
        expect(lines).toHaveLength(headingsOf(one).length);
        expect(lines.flat().filter((line) => line.trim() === '')).toEqual([]);
        expect(lines.filter((cell) => cell.length === 0)).toEqual([]);
      }
  });

  test('count every promise in their sentence', () => {
    for (const one of packs) {
      const [all, ...parts] = (standingsSentence(rowsOf(one)).match(/\d+/g) ?? []).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    }
  });

  test('have the columns that the officers use, the earlier ones for the earlier paper', () => {
    expect(headingsOf(pack('recovery-and-renewal', '2022-01'))).toEqual([
      'No.',
      'Action',
      'Agreed funding',
      'Target start',
      'Target end',
      'Success',
      'Progress at January 2022',
      'Since the last report',
    ]);
    expect(headingsOf(pack('equalities-action-plan', '2021-autumn')).slice(1, -1)).toEqual([
      'Agreed actions',
      'Progress',
      'Issues and next steps',
    ]);
    expect(headingsOf(pack('equalities-action-plan', '2022-11')).slice(1)).toEqual([
      'Agreed actions',
      'Progress 2022',
      'Status',
      'Since Autumn 2021',
    ]);
  });

  test('tell an empty cell from n/a, and both from an amount', () => {
    const one = pack('recovery-and-renewal', '2022-01');
    const column = (heading: string) => {
      const at = one.columns.findIndex((candidate) => candidate.heading === heading);
      return rowsOf(one).map(({ cells }) => cells[at]?.[0]);
    };
    expect(column('Agreed funding')).toEqual([
      'Not applicable',
      '£25,000',
      '£15,000',
      '£150,000',
      '£30,000',
      '£34,320',
      '£35,000',
      '£18,000',
    ]);
    expect(column('Target end').slice(0, 4)).toEqual([
      'Not applicable',
      'October 2022',
      'Not stated (the paper leaves the cell empty)',
      'October 2024',
    ]);
  });

  test('mark every status of November 2022 as new, in the words of the paper', () => {
    const rows = rowsOf(pack('equalities-action-plan', '2022-11'));
    expect(rows.every(({ standing }) => standing.marks.some(({ kind }) => kind === 'status'))).toBe(true);
    expect(rows[8]?.standing.marks[0]?.words).toContain('“Complete.”');
    expect(rows[8]?.cells[2]).toEqual(['“Complete.”', 'Read by this site as: complete']);
  });

  test('show nothing of a later paper in an earlier one', () => {
    const text = JSON.stringify(rowsOf(pack('recovery-and-renewal', '2022-01')));
    expect(text).not.toContain('58,429');
    expect(text).not.toContain('November 2022');
  });

  test('are not there before their papers', () => {
    const names = packsOf(papers, '2022-01-31').map(({ step }) => packName(step));
    expect(names).toContain('recovery-and-renewal-2022-01');
    expect(names).not.toContain('equalities-action-plan-2022-11');
  });
});

describe('the next committee', () => {
  test('sees what was not reported since, with the newest report under its date', () => {
    const row = rowsOf(pack('equalities-action-plan', 'now'))[8];
    expect(row?.standing).toEqual({
      kind: 'silent',
      marks: [{ kind: 'silent', words: 'Nothing reported since November 2022' }],
    });
    expect(row?.cells[1]?.[0]).toBe('November 2022, “Equalities action plan: progress in 2022”:');
  });

  test('sees a moved date with its months, other money, and a report that changes nothing', () => {
    const one = pack('recovery-and-renewal', 'now', packsOf(withReport()));
    const marks = (order: number) =>
      rowsOf(one)
        .find((row) => row.order === order)
        ?.standing.marks.map(({ words }) => words);
    expect(marks(2)).toEqual([
      'Target date: October 2022 before, now January 2023, 3 months later.',
      expect.stringMatching(/^Money: £25,000 before, now £30,000, £5,000 more\.$/),
    ]);
    expect(marks(6)).toEqual(['No change of status, dates, money or success']);
    expect(kinds(one)).toMatchObject({ 2: 'changed', 6: 'same', 8: 'silent' });
  });
});

function kinds(one: Pack): Record<number, string> {
  return Object.fromEntries(rowsOf(one).map(({ order, standing }) => [order, standing.kind]));
}

/** The papers with one more report on two promises of Recovery and Renewal. */
function withReport(): Content {
  const date = { basis: 'stated', written: 'December 2022', iso: '2022-12', precision: 'month' } as const;
  const source = { document: 'equalities-action-plan-update-2022' };
  const later = { basis: 'stated', written: 'Jan-23', iso: '2023-01', precision: 'month' } as const;
  const revised = {
    targets: [{ date: later }],
    agreedFunding: {
      amount: { basis: 'stated', written: '£30,000', pence: 3_000_000 } as const,
      fund: 'recovery-fund',
    },
  };
  return {
    ...papers,
    actions: papers.actions.map((action) => {
      const report = { date, points: ['More was done.'], source };
      if (action.id === 'encourage-volunteering')
        return {
          ...action,
          data: { ...action.data, updates: [...action.data.updates, { ...report, revised }] },
        };
      if (action.id === 'financial-inclusion')
        return { ...action, data: { ...action.data, updates: [...action.data.updates, report] } };
      return action;
    }),
  };
}
