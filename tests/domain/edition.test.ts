import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/edition-account.ts';
import { sumsOf } from '../../src/domain/edition-words.ts';
import { viewEditions } from '../../src/domain/edition-view.ts';
import { fateOf } from '../../src/domain/fate.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { findEntry } from '../../src/domain/link.ts';
import { day, papers, promise, promises } from './papers.ts';

const editions = viewEditions(papers, day);
const account = accountOf(papers, findEntry(papers, 'editions', 'equalities-2022'));

describe('the editions of the five papers', () => {
  it('hold 12, 7, 21, 21 and 8 rows, strategy by strategy and oldest first', () => {
    expect(editions.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['community-development-2012', 12],
      ['community-resilience-2020-11', 7],
      ['equalities-2021', 21],
      ['equalities-2022', 21],
      ['recovery-2022-01', 8],
    ]);
  });

  it('count the eleven wordings of the 21 cells as the paper has them', () => {
    const { scale = [], states } = editions.find(({ id }) => id === 'equalities-2022') ?? {};
    expect(scale.map(({ count }) => count)).toEqual([7, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1]);
    expect(states).toEqual({ complete: 8, 'under-way': 10, 'not-started': 0, stopped: 2, unknown: 1 });
  });

  it('give no status where the paper has no column for one', () => {
    const { scale, withoutStatus } = editions.find(({ id }) => id === 'equalities-2021') ?? {};
    expect([scale, withoutStatus]).toEqual([[], 21]);
  });

  it('are those that were there on a day', () => {
    expect(viewEditions(papers, '2021-12-31').map(({ id }) => id)).toEqual([
      'community-development-2012',
      'community-resilience-2020-11',
      'equalities-2021',
    ]);
  });
});

describe('the equalities plan of 2021 in that of 2022', () => {
  it('is accounted for row by row: 20 continued, one in other words', () => {
    if (!account) throw new Error('no account');
    const { then, now } = sumsOf(account);
    expect(then.words).toBe('21 rows then: 20 continued + 1 reworded = 21.');
    expect(now.words).toBe('21 rows now: 20 continued + 1 reworded = 21.');
  });

  it('keeps both wordings', () => {
    const reworded = account?.then.find(({ fate }) => fate === 'reworded');
    expect(reworded?.row.words).toEqual(['We will review Equalities Impact Assessment processes.']);
    expect(reworded?.now?.words).toEqual(['We will review the Equalities Impact Assessment processes.']);
  });
});

describe('what became of the promises of the five papers', () => {
  const ledger = ledgerOf(papers, promises);

  it('is one thing each, and each is told', () => {
    const told = ledger.flatMap(({ lines }) => lines.map(({ action }) => action.id));
    expect(told.toSorted()).toEqual(promises.map(({ id }) => id).toSorted());
    expect(told).toHaveLength(48);
  });

  it('is what the newest status means, unless a paper says more', () => {
    const plain = ledger
      .filter(({ kind }) => kind !== 'no-status' && kind !== 'never-reported')
      .flatMap(({ lines }) => lines.filter(({ fate }) => !fate.end));
    for (const { action, fate } of plain) expect(fate.kind).toBe(action.state);
    expect(plain.length).toBeGreaterThan(10);
    expect(ledger.find(({ kind }) => kind === 'complete')?.lines).toHaveLength(8);
  });

  it('is the last word on it, with its date and the words of the paper', () => {
    expect(fateOf(papers, promise('evidence-led-recovery'))).toMatchObject({
      kind: 'under-way',
      written: 'Complete/on schedule to deliver',
      said: { date: { iso: '2022-11' } },
    });
    expect(fateOf(papers, promise('access-to-services-review'))).toMatchObject({
      kind: 'no-status',
      written: '-',
    });
    expect(fateOf(papers, promise('emergency-plan-partners'))).toEqual({ kind: 'never-reported' });
  });
});

describe('a promise that a paper leaves out', () => {
  const gone = (on: string) => {
    const view = structuredClone(promise('compassionate-borough'));
    view.data.became = [{ how: 'completed', source: { document: on, section: 'The list' } }];
    return fateOf(papers, view);
  };

  it('has the fate that the paper says', () => {
    expect(gone('equalities-action-plan-update-2022')).toMatchObject({
      kind: 'complete',
      end: { how: 'completed' },
    });
  });

  it('has its newest status again where a later report tells of it', () => {
    expect(gone('recovery-and-renewal-update-2022-01')).toMatchObject({ kind: 'stopped' });
  });
});
