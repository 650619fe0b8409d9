import { describe, expect, it } from 'vitest';
import { classWords } from '../../src/domain/organisation.ts';
import { yearsOf } from '../../src/domain/organisation-years.ts';
import {
  addCounts,
  countsWords,
  matrixOf,
  matrixRoles,
  matrixRowOf,
} from '../../src/domain/partner-matrix.ts';
import { listInvolvements } from '../../src/domain/who-does-what.ts';
import { papers } from './papers.ts';

const matrix = matrixOf(papers);
const involvements = listInvolvements(papers);

describe('the matrix of partners by strategy', () => {
  it('sums to what is done, along rows and along columns alike', () => {
    for (const section of [matrix.bodies, matrix.classes]) {
      expect(addCounts(section.rows.map(({ all }) => all))).toEqual(section.all);
      expect(addCounts(section.sums)).toEqual(section.all);
      for (const { cells, all } of section.rows) expect(addCounts(cells)).toEqual(all);
    }
    const keys = matrixRoles.map(({ key }) => key as string);
    const units = involvements.flatMap(({ role, strategies }) =>
      keys.includes(role) ? Array.from({ length: Math.max(1, strategies.length) }, () => role) : [],
    );
    for (const key of keys)
      expect(matrix.all[key as keyof typeof matrix.all] ?? 0, key).toBe(
        units.filter((role) => role === key).length,
      );
  });

  it('counts leads and partners as the promises name them, and every grant', () => {
    const sum = (count: (data: (typeof papers.actions)[number]['data']) => number) =>
      papers.actions.reduce((total, { data }) => total + count(data), 0);
    expect(matrix.all.leads).toBe(sum(({ leads }) => leads.length));
    expect(matrix.all.partner).toBe(sum(({ partners }) => partners.length));
    expect(matrix.all.recipient).toBe(4);
  });

  it('keeps classes of bodies apart', () => {
    const kindOf = (id: string) => papers.organisations.find((one) => one.id === id)?.data.kind;
    expect(new Set(matrix.classes.rows.map(({ id }) => kindOf(id)))).toEqual(new Set(['class', 'public']));
    expect(matrix.bodies.rows.map(({ id }) => kindOf(id))).not.toContain('class');
  });

  it('has one line for a body, whatever the papers call it', () => {
    const ids = [...matrix.bodies.rows, ...matrix.classes.rows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(matrixRowOf(papers, 'involve')?.row.all).toEqual({ partner: 5 });
    expect(matrixRowOf(papers, 'hi-kent')?.row.all).toEqual({ partner: 1, recipient: 1 });
  });

  it('says words with numbers', () => {
    expect(countsWords({ partner: 12, leads: 3 })).toBe('leads\u00a03, partner\u00a012');
    expect(countsWords({})).toBe('');
  });
});

describe('what an organisation does over time', () => {
  const years = yearsOf(involvements.filter(({ organisation }) => organisation === 'involve'));

  it('has the newest year first, and what stands today before it', () => {
    expect(years.map(({ name, items }) => [name, items.length])).toEqual([
      ['Today', 1],
      ['2022', 2],
      ['2021', 4],
      ['2020', 1],
    ]);
  });

  it('loses nothing', () => {
    for (const { id } of papers.organisations) {
      const own = involvements.filter(({ organisation }) => organisation === id);
      expect(yearsOf(own).flatMap(({ items }) => items)).toHaveLength(own.length);
    }
  });

  it('dates everything by the thing, or by the paper, but for what simply stands', () => {
    const undated = involvements.filter(({ date }) => date === undefined).map(({ role }) => role);
    expect(
      [...new Set(undated)].filter((role) => role !== 'listed' && role !== 'runs' && role !== 'wrote'),
    ).toEqual([]);
  });

  it('names a time that runs over two years as it is, and puts what has no date last', () => {
    const [one] = involvements;
    if (!one) throw new Error('nobody does anything');
    const date = {
      basis: 'stated',
      written: '2021/22',
      iso: '2021-04/2022-03',
      precision: 'financial-year',
    } as const;
    const none = { basis: 'not-stated', because: 'blank' } as const;
    const own = [
      { ...one, date: none },
      { ...one, date },
    ];
    expect(yearsOf(own).map(({ name }) => name)).toEqual(['2021 to 2022', 'Date not stated']);
  });
});

it('a class of bodies is called one, with the members that the papers name', () => {
  expect(classWords('body', 0)).toBeUndefined();
  expect(classWords('class', 0)).toBe('A class of bodies, not one body: the papers name no member.');
  expect(classWords('class', 1)).toBe('A class of bodies, not one body. The papers name these members:');
  expect(classWords('public', 0)).toBe('People, not a body: the papers name no member.');
});
