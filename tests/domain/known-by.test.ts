import { expect, it } from 'vitest';
import { viewActions } from '../../src/domain/action.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { tally } from '../../src/domain/state.ts';
import { papers as content } from './papers.ts';

const reports = (day: string) => knownBy(content, day).actions.flatMap(({ data }) => data.updates).length;

it('knows no report before the first paper, and all after the last', () => {
  expect(reports('2021-08-31')).toBe(0);
  expect(reports('2022-11-30')).toBe(content.actions.flatMap(({ data }) => data.updates).length);
});

it('gives no promise a status in January 2022, for the first status column is of November 2022', () => {
  const states = tally(viewActions(knownBy(content, '2022-01-31'), '2022-01-31'));
  expect(states).toMatchObject({ complete: 0, 'under-way': 0, unknown: 48 });
});

it('leaves out what later papers say of awards, agreements and contact points', () => {
  const then = knownBy(content, '2022-01-31');
  const phase = (of: typeof then) =>
    of.funds.find(({ id }) => id === 'community-resilience-fund')?.data.phases[0];
  expect(phase(then)?.bids?.count).toBe(14);
  expect(phase(then)?.awards).toBeUndefined();
  expect(phase(content)?.awards?.count).toBe(20);
  const statements = (of: typeof then) =>
    [...of.agreements, ...of['contact-points']].flatMap(({ data }) =>
      data.statements.map(({ date }) => date),
    );
  expect(statements(then).length).toBeGreaterThan(0);
  expect(statements(then).filter((date) => 'iso' in date && date.iso >= '2022-02')).toEqual([]);
  expect(statements(content).length).toBeGreaterThan(statements(then).length);
});

it('leaves out a lead, a partner and a round that only a later paper names', () => {
  const then = knownBy(content, '2022-01-31');
  const promise = (of: typeof then, id: string) => of.actions.find((action) => action.id === id)?.data;
  const fund = (of: typeof then) => of.funds.find(({ id }) => id === 'community-resilience-fund')?.data;
  const training = 'unacceptable-behaviour-training';
  expect(promise(then, training)?.leads).toEqual(['human-resources']);
  expect(promise(content, training)?.leads).toEqual(['human-resources', 'equalities-officer-group']);
  expect(fund(then)?.phases.map(({ name }) => name)).toEqual(['First phase']);
  expect(fund(content)?.phases.map(({ name }) => name)).toEqual(['First phase', 'Second phase']);
  const partners = (of: typeof then) => of.actions.flatMap(({ data }) => data.partners).length;
  expect(partners(then)).toBeLessThan(partners(content));
});

it('leaves out what later papers say of policies, and report of projects', () => {
  const policy = (day: string) =>
    knownBy(content, day).policies.find(({ id }) => id === 'social-value-in-procurement')?.data;
  expect([policy('2022-01-31')?.statements.length, policy('2022-01-31')?.share]).toEqual([1, undefined]);
  expect([policy('2022-11-30')?.statements.length, policy('2022-11-30')?.share?.percent]).toEqual([3, 10]);
  const reportsOfTovil = (day: string) =>
    knownBy(content, day).actions.flatMap(({ data }) =>
      (data.projects?.items ?? []).flatMap(({ updates = [] }) => updates),
    ).length;
  expect([reportsOfTovil('2021-12-31'), reportsOfTovil('2022-01-31')]).toEqual([0, 1]);
});
