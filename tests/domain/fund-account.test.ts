import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/fund-account.ts';
import { grantsFor, grantsTo } from '../../src/domain/grant.ts';
import { findEntry } from '../../src/domain/link.ts';
import { promisedMoney } from '../../src/domain/promised-money.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { fundOf, money, promiseFrom, withFunds } from './money-content.ts';
import { papers } from './papers.ts';

const said = (content: Content, id: string) =>
  accountOf(content, findEntry(content, 'funds', id)).map(({ name, lines }) => [
    name,
    ...lines.map((line) => [line.name, line.words, line.count, line.working].filter(Boolean).join(' | ')),
  ]);

describe('the account of a fund', () => {
  it('has each phase and the whole, with those whom no paper names in a line of their own', () => {
    expect(said(papers, 'community-resilience-fund')).toEqual([
      [
        'First phase',
        'Set aside for it | not stated',
        'Bids | £26,858 | 14 bids',
        'Awards | £58,429 | 20 awards',
        'Hi Kent | not stated | 1 award',
        'Maidstone Street Pastors | not stated | 1 award',
        'Fusion Healthy Living | not stated | 1 award',
        'Rubicon Cares | not stated | 1 award',
        '16 of 20 recipients not named in the source | amount not stated | 16 awards',
        'Paid out | not stated',
        'Left: set aside less awards | cannot be told | what was set aside: not stated',
      ],
      [
        'Second phase',
        'Set aside for it | not stated',
        'Bids | not stated',
        'Awards | not stated',
        'Paid out | not stated',
        'Left: set aside less awards | cannot be told | what was set aside and the awards: not stated',
      ],
      [
        'The fund in all',
        'Budget | £150,000',
        'Bids | £26,858 | 14 bids | Second phase: not stated',
        'Awards | £58,429 | 20 awards | Second phase: not stated',
        'Paid out | not stated',
        'Left: budget less awards | £91,571 | £150,000 − £58,429',
      ],
    ]);
  });

  it('dates every figure and names its paper, unless no paper has it or we worked it out', () => {
    for (const fund of papers.funds)
      for (const line of accountOf(papers, fund).flatMap(({ lines }) => lines))
        if (line.pence !== undefined && line.key !== 'left') {
          expect(line.date, line.name).toBeDefined();
          expect(line.sources.length, line.name).toBeGreaterThan(0);
        }
  });

  it('takes what was paid off the awards, and the named off the others', () => {
    const [round] = said(
      withFunds([
        fundOf('purse', 10_000, [{ budget: 9500, awards: 9000, named: [4000], unnamed: 3, paid: 2500 }]),
      ]),
      'purse',
    );
    expect(round).toEqual([
      'Round 1',
      'Set aside for it | £95',
      'Bids | not stated',
      'Awards | £90 | 4 awards',
      'Hi Kent | £40 | 1 award',
      '3 of 4 recipients not named in the source | £50 | 3 awards | the awards less those that are named',
      'Paid out | £25',
      'Awarded and not yet paid | £65 | £90 − £25',
      'Left: set aside less awards | £5 | £95 − £90',
    ]);
  });

  it('has what is agreed for promises, and the budget before and after a change', () => {
    const content = withFunds(
      [fundOf('chest', 50_000, []), fundOf('purse', 8000, [], { paidFrom: 'chest', action: 'grants' })],
      [revised(promiseFrom('grants', 'chest', 9000), 8000), promiseFrom('benches', 'chest', 5000)],
    );
    expect(said(content, 'chest')[0]).toContain('Agreed for promises | £130 | 2 promises | £80 + £50');
    expect(said(content, 'chest')[0]).toContain('Left: budget less what is agreed | £370 | £500 − £130');
    expect(said(content, 'purse')[0]?.slice(1, 3)).toEqual([
      'Budget now | £80',
      'Budget as first promised | £90',
    ]);
  });
});

it('the money of a promise is as it is now, with what was promised first', () => {
  const { data } = revised(promiseFrom('grants', 'chest', 9000), 8000);
  expect(promisedMoney(papers, data)).toMatchObject({
    now: { pence: 8000, date: { iso: '2022-11' } },
    first: { pence: 9000 },
    reason: 'Less was needed.',
  });
  expect(promisedMoney(papers, promiseFrom('grants', 'chest', 9000).data).first).toBeUndefined();
});

it('a grant has its fund, its round and the promise behind it', () => {
  expect(grantsTo(papers, 'hi-kent')).toMatchObject([
    {
      recipient: { path: '/organisations/hi-kent/' },
      listings: [{ path: '/groups/hi-kent/' }],
      fund: { path: '/funds/community-resilience-fund/' },
      phase: 'First phase',
      promise: { path: '/actions/community-resilience-fund/' },
    },
  ]);
  expect(grantsFor(papers, 'community-resilience-fund')).toEqual([]);
});

/** A promise whose money a later paper changes. */
function revised(promise: Entry<'actions'>, pence: number): Entry<'actions'> {
  const { fund } = promise.data.agreedFunding;
  const update = {
    date: { basis: 'stated', written: 'November 2022', iso: '2022-11', precision: 'month' } as const,
    points: [],
    revised: {
      agreedFunding: { amount: money(pence), ...(fund ? { fund } : {}) },
      reason: 'Less was needed.',
    },
    source: { document: 'equalities-action-plan-update-2022', section: 'Row 1' },
  };
  return { ...promise, data: { ...promise.data, updates: [update] } };
}
