import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { together } from '../../src/domain/breakdown-amount.ts';
import { accountOfBreakdown, disagrees } from '../../src/domain/breakdown.ts';
import {
  restWords,
  roughWords,
  toldWords,
  verdictWords,
  workingWords,
} from '../../src/domain/breakdown-words.ts';
import { chartOfBreakdown } from '../../src/domain/chart-of-breakdown.ts';
import type { Breakdown, Exactness } from '../../src/schemas/breakdown.ts';
import { contentOf } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

type Amount = Breakdown['whole']['amount'];

const source = { document: 'paper', section: '1' };
const none = { basis: 'not-stated', because: 'not-mentioned' } as const;
const count = (value: number): Amount => ({ unit: 'count', value });
const percent = (value: number): Amount => ({ unit: 'percent', value });
const money = (pence: number): Amount => ({ unit: 'money', value: { basis: 'stated', written: '£', pence } });
const exactnesses: Exactness[] = ['exact', 'about', 'over', 'nearly'];

/** A number and its parts, all exact but for those that say otherwise. */
function made(whole: Amount, parts: (Amount | [Amount, Exactness])[], exactness: Exactness = 'exact') {
  return {
    whole: { label: 'all', amount: whole, exactness, date: none, source },
    parts: parts.map((part) => {
      const [amount, rough] = Array.isArray(part) ? part : [part, 'exact' as const];
      return { label: 'part', amount, exactness: rough, source };
    }),
  };
}

function paper(id: string): Breakdown {
  const found = papers.breakdowns.find((entry) => entry.id === id);
  if (!found) throw new Error(`no breakdown ${id}`);
  return found.data;
}

describe('a number and its parts', () => {
  test('parts and rest are the whole again, whatever the numbers', () => {
    assert(
      property(
        integer({ min: 0, max: 1e6 }),
        array(integer({ min: 0, max: 1e5 }), { minLength: 1 }),
        (whole, parts) => {
          const { verdict, sum, difference } = accountOfBreakdown(made(count(whole), parts.map(count)));
          const size = difference?.value ?? NaN;
          expect((sum?.value ?? NaN) + (verdict === 'more' ? -size : size)).toBe(whole);
          expect(verdict === 'adds-up').toBe(size === 0);
          expect(size).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('tenths of a percent add up without dust', () => {
    assert(
      property(array(integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), (tenths) => {
        const { sum } = accountOfBreakdown(
          made(
            percent(100),
            tenths.map((tenth) => percent(tenth / 10)),
          ),
        );
        expect(sum?.value).toBe(tenths.reduce((all, tenth) => all + tenth, 0) / 10);
      }),
    );
  });

  test('shares of an amount leave as much in pounds as in percent', () => {
    const shares = array(integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 });
    assert(
      property(integer({ min: 100, max: 1e9 }), shares, (pence, parts) => {
        const { difference, workedDifference } = accountOfBreakdown(made(money(pence), parts.map(percent)));
        expect(workedDifference?.value).toBe(Math.round((pence * (difference?.value ?? NaN)) / 100));
      }),
    );
  });

  test('a result is only as exact as what it is made from', () => {
    const some = array(
      record({ value: integer({ min: 1, max: 9 }), exactness: constantFrom(...exactnesses) }),
      {
        minLength: 1,
      },
    );
    assert(
      property(some, (parts) => {
        const { sum, difference } = accountOfBreakdown(
          made(
            count(1000),
            parts.map(({ value, exactness }) => [count(value), exactness]),
          ),
        );
        const isExact = parts.every(({ exactness }) => exactness === 'exact');
        expect(sum?.exactness === 'exact').toBe(isExact);
        expect(difference?.exactness === 'exact').toBe(isExact);
        if (sum?.exactness === 'over') expect(difference?.exactness).toBe('nearly');
        if (sum?.exactness === 'nearly') expect(difference?.exactness).toBe('over');
      }),
    );
    expect(together(['over', 'nearly', 'exact'])).toBe('about');
    expect(together(['over', 'exact', 'over'])).toBe('over');
  });

  test('where one number is missing, nobody can tell', () => {
    const unknown: Amount = { unit: 'money', value: { basis: 'not-stated', because: 'blank' } };
    const account = accountOfBreakdown(made(money(100), [money(50), unknown]));
    expect(account.verdict).toBe('unknown');
    expect(account).not.toHaveProperty('sum');
    expect(accountOfBreakdown(made(unknown, [money(50)])).verdict).toBe('unknown');
    expect(accountOfBreakdown(made(unknown, [percent(50)])).difference?.value).toBe(50);
  });

  test('an amount and a share of one whole are added up as amounts, and the share is marked as worked out', () => {
    const { unit, parts, difference } = accountOfBreakdown(made(money(20_000), [money(5_000), percent(50)]));
    expect(unit).toBe('pounds');
    expect(parts.map(({ workedAmount, workedShare }) => [workedAmount?.value, workedShare])).toEqual([
      [undefined, 25],
      [10_000, undefined],
    ]);
    expect(difference).toEqual({ value: 5_000, exactness: 'exact' });
  });
});

describe('the papers', () => {
  test('explain about two thirds of £602 million; the rest is about 33%', () => {
    const spending = paper('public-spending-2010');
    const account = accountOfBreakdown(spending);
    expect(verdictWords(spending, account)).toBe(
      'The parts come to about 67% of the whole. The paper does not explain the rest: about 33%, or about £198.7 million.',
    );
    expect(workingWords(account)).toBe('100% − 35% − 17% − 15% = 33%');
    expect(roughWords(spending)).toBe('The result is not exact, because the paper says “over” and “nearly”.');
    expect(spending.parts.map(toldWords)).toEqual(['over 35%', 'nearly 17%', '15%']);
    expect(chartOfBreakdown('x', spending).rows.at(-1)).toEqual({
      name: 'Not explained by the paper (worked out by us)',
      values: [33],
      words: 'about 33%',
      isRest: true,
    });
  });

  test('count 20 dashboards against 18: the figures disagree', () => {
    const dashboards = paper('dashboards-2022');
    const account = accountOfBreakdown(dashboards);
    expect(verdictWords(dashboards, account)).toBe(
      'The parts come to 20. The whole is 18. The figures disagree: 2 too much.',
    );
    expect(workingWords(account)).toBe('9 + 4 + 7 = 20; 20 − 18 = 2');
    expect(chartOfBreakdown('x', dashboards).rows.map(({ words }) => words)).toEqual([
      '18',
      '9',
      '4',
      '7',
      '20',
    ]);
  });

  test('set 31.1% beside 760 of 2,611, which is 29.1%', () => {
    const account = accountOfBreakdown(paper('unemployment-2012'));
    expect(account.parts[0]?.shareDiffers).toBe(true);
    expect(Math.round((account.parts[0]?.workedShare ?? 0) * 10) / 10).toBe(29.1);
    expect(disagrees(account)).toBe(true);
  });

  test('leave 10 of 24 consultations and 1,443 of 5,027 answers without a word', () => {
    const rest = (id: string) => restWords(accountOfBreakdown(paper(id)), 'count');
    expect(rest('consultations-2020-21')).toBe('10');
    expect(rest('resident-survey-2022-answers')).toBe('1,443');
  });

  test('add up once: a pilot and seven more are eight projects', () => {
    const verdicts = papers.breakdowns.map(({ data }) => accountOfBreakdown(data).verdict).toSorted();
    expect(verdicts).toEqual(['adds-up', 'more', 'rest', 'rest', 'rest', 'rest']);
    expect(accountOfBreakdown(paper('love-where-you-live-projects')).verdict).toBe('adds-up');
  });
});

test('the miniature council has one number that adds up and one that does not', () => {
  const { breakdowns } = contentOf(() => undefined);
  expect(breakdowns.map(({ id, data }) => [id, verdictWords(data, accountOfBreakdown(data))])).toEqual([
    ['benches', 'The parts come to the whole: 6.'],
    [
      'village-money',
      'The parts come to more than 115%. The whole is 100%. The figures disagree: more than 15% too much.',
    ],
  ]);
});
