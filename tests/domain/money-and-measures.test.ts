import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundSums, unnamedAwards } from '../../src/domain/fund.ts';
import { findEntry } from '../../src/domain/link.ts';
import { meetsTarget, targetValue } from '../../src/domain/measure.ts';
import { poundsOf } from '../../src/domain/words.ts';
import { papers, promises } from './papers.ts';

const measure = (id: string) => findEntry(papers, 'measures', id).data;

describe('money', () => {
  const { data: fund } = findEntry(papers, 'funds', 'community-resilience-fund');

  it('of the Community Resilience Fund is £150,000, of which £58,429 was awarded', () => {
    expect(fundSums(fund)).toEqual({ budget: 15_000_000, awarded: 5_842_900, notAwarded: 9_157_100 });
  });

  it('went to 20 bodies of which 16 are not named', () => {
    expect(fund.phases[0]?.awards?.count).toBe(20);
    expect(fund.phases.map(unnamedAwards)).toEqual([16, 0]);
  });

  it('was agreed for seven promises, £307,320 in all', () => {
    const stated = promises.flatMap(({ data: { agreedFunding } }) =>
      agreedFunding.amount.basis === 'stated' ? [agreedFunding.amount.pence] : [],
    );
    expect(stated).toHaveLength(7);
    expect(poundsOf(stated.reduce((sum, pence) => sum + pence, 0))).toBe('£307,320');
  });

  it('is written as pounds without losing a penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (pence) => {
        const written = poundsOf(pence).replace(/[£,]/g, '');
        expect(Math.round(Number(written) * 100)).toBe(pence);
      }),
    );
  });
});

describe('measures', () => {
  it.each([
    ['antisocial-behaviour-incidents', 20.2, '25.25 × 0.8 = 20.2'],
    ['youth-justice-first-time-entrants', 10.24, '12.8 × 0.8 = 10.24'],
    ['young-people-neet', 5.377, '5.66 × 0.95 = 5.377'],
    ['obese-adults', 24.2, undefined],
  ])('%s has the target %d', (id, value, working) => {
    const target = targetValue(measure(id));
    expect(target.value).toBe(value);
    expect(target.working).toBe(working);
  });

  it('are eight, none of them with a reading since its baseline', () => {
    expect(papers.measures).toHaveLength(8);
    expect(papers.measures.flatMap(({ data }) => data.readings)).toEqual([]);
  });

  it('are met in their own direction', () => {
    expect(meetsTarget(measure('obese-adults'), 24.1)).toBe(true);
    expect(meetsTarget(measure('obese-adults'), 24.3)).toBe(false);
    expect(meetsTarget(measure('active-children'), 55.1)).toBe(true);
  });
});
