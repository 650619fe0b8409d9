import { noun } from '../../src/domain/language.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessSentence, chartOfFreshness, lotsSentence } from '../../src/domain/chart-of-freshness.ts';
import { checksByDay, countFreshness, countOn, oldestChecks } from '../../src/domain/freshness-count.ts';
import { checkWords, freshnessOf, freshnessOrder, type Freshness } from '../../src/domain/freshness.ts';
import { rankByFreshness, viewGroups, type GroupView } from '../../src/domain/group.ts';
import { day, papers } from './papers.ts';

const groups = viewGroups(papers, day);
const freshness = fc.constantFrom(...freshnessOrder);
const view = (id: number, one: Freshness) => ({ id: String(id), freshness: one }) as GroupView;

it('says who checked a listing, how and when', () => {
  const check = (how: 'telephone' | 'email' | 'visit' | 'website' | 'form') =>
    `Checked ${checkWords({ basis: 'checked', by: 'the group itself', on: '2026-11-03', how })}`;
  expect(check('telephone')).toBe('Checked by the group itself by telephone on 3 November 2026');
  expect(check('email')).toBe('Checked by the group itself by e-mail on 3 November 2026');
  expect(check('visit')).toBe('Checked by the group itself on a visit on 3 November 2026');
  expect(check('website')).toBe('Checked by the group itself on its website on 3 November 2026');
  expect(check('form')).toBe('Checked by the group itself with a form on 3 November 2026');
});

describe('a list', () => {
  it('ranks the stale and the unchecked last, and else leaves the order alone', () => {
    fc.assert(
      fc.property(fc.array(freshness), (all) => {
        const ranked = rankByFreshness(all.map((one, id) => view(id, one)));
        const ranks = ranked.map(
          (group) => ({ fresh: 0, ageing: 1, stale: 2, unchecked: 2 })[group.freshness],
        );
        expect(ranked).toHaveLength(all.length);
        expect(ranks).toEqual(ranks.toSorted());
        ranked.forEach(({ id }, index) => {
          if (ranks[index] === ranks[index + 1])
            expect(Number(id)).toBeLessThan(Number(ranked[index + 1]?.id));
        });
      }),
    );
  });

  it('of the papers begins with a name that was checked lately', () => {
    const ranked = rankByFreshness(groups);
    expect(ranked[0]?.freshness).toBe('fresh');
    expect(['stale', 'unchecked']).toContain(ranked.at(-1)?.freshness);
  });
});

describe('the directory', () => {
  it('counts every listing once', () => {
    const count = countFreshness(groups);
    expect(freshnessOrder.reduce((sum, one) => sum + count[one], 0)).toBe(papers.groups.length);
  });

  it('can be counted anew on any day from the days of the checks', () => {
    const days = checksByDay(groups);
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2030 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const on = `${year}-${String(month).padStart(2, '0')}-15`;
        const later = viewGroups(papers, on);
        for (const one of ['fresh', 'ageing', 'stale'] as const)
          expect(countOn(days, one, on)).toBe(later.filter((group) => group.freshness === one).length);
      }),
      { numRuns: 20 },
    );
  });

  it('names the checks that lie furthest back, the oldest first, and no listing that nobody checked', () => {
    const oldest = oldestChecks(groups, 5).map(({ data }) => data.checked);
    expect(oldest).toHaveLength(5);
    expect(oldest.every(({ basis }) => basis === 'checked')).toBe(true);
    const dates = oldest.flatMap((check) => (check.basis === 'checked' ? [check.on] : []));
    expect(dates).toEqual(dates.toSorted());
    expect(
      groups.every(({ data: { checked } }) => checked.basis !== 'checked' || checked.on >= (dates[0] ?? '')),
    ).toBe(true);
  });

  it('is a chart, a table and a sentence of the same figures', () => {
    const some = (['fresh', 'fresh', 'ageing', 'unchecked'] as const).map((one, id) => view(id, one));
    expect(freshnessSentence(some)).toBe(
      '4 listings: 2 checked in the last 3 months, 1 over 3 months ago, 0 over 6 months ago, 1 not yet checked.',
    );
    const lots = [
      { name: 'Choirs', groups: some.slice(0, 3) },
      { name: 'Clubs', path: '/groups/category/clubs/', groups: some.slice(3) },
    ];
    expect(chartOfFreshness('x', 'How fresh', 'Category', lots, '').rows).toEqual([
      { name: 'Choirs', values: [2, 1, 0, 0] },
      { name: 'Clubs', path: '/groups/category/clubs/', values: [0, 0, 0, 1] },
    ]);
    expect(lotsSentence(lots, noun('category', 'categories'), 'categories')).toBe(
      'In 1 of 2 categories every listing was checked in the last 6 months. A listing of two categories counts in both.',
    );
    expect(freshnessSentence([])).toBe('There are no listings yet.');
  });
});

it('turns on the day: 3 and 6 months after the check', () => {
  expect(freshnessOf({ basis: 'checked', on: '2026-08-21' }, '2026-11-20')).toBe('fresh');
  expect(freshnessOf({ basis: 'checked', on: '2026-08-21' }, '2026-11-21')).toBe('ageing');
  expect(freshnessOf({ basis: 'checked', on: '2026-08-21' }, '2027-02-21')).toBe('stale');
});
