import type { Money } from '../../src/schemas/fields/money.ts';
import type { Fund, Phase } from '../../src/schemas/fund.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { papers } from './papers.ts';

/** A paper of the content, so that what cites it can be dated. */
const source = { document: 'recovery-and-renewal-update-2022-01', section: 'Row 1' };
const asOf = { basis: 'stated', written: '2022', iso: '2022', precision: 'year' } as const;
const none = { basis: 'not-stated', because: 'blank' } as const;

/** An amount as an editor writes it; nothing is an amount that no paper states. */
export function money(pence: number | undefined): Money {
  return pence === undefined ? none : { basis: 'stated', written: 'so much', pence };
}

/** A round of a fund, all in pence. Amounts that are left out are not stated. */
export interface PlainPhase {
  budget?: number | undefined;
  awards?: number | undefined;
  named?: (number | undefined)[];
  unnamed?: number;
  paid?: number | undefined;
}

/** A fund with its rounds, as it would be written. */
export function fundOf(
  id: string,
  budget: number | undefined,
  phases: PlainPhase[],
  more: Partial<Fund> = {},
): Entry<'funds'> {
  const data: Fund = {
    title: id,
    summary: 'A fund.',
    budget: money(budget),
    start: none,
    end: none,
    phases: phases.map(phaseOf),
    sources: [source],
    ...more,
  };
  return { id, file: `funds/${id}.json`, data };
}

/** The content of the papers with other funds, and no promise that a fund pays for. */
export function withFunds(funds: Entry<'funds'>[], actions: Entry<'actions'>[] = []): Content {
  return { ...papers, groups: [], funds, actions };
}

/** A promise of the papers, paid for by a fund. */
export function promiseFrom(id: string, fund: string, pence: number | undefined): Entry<'actions'> {
  const [first] = papers.actions;
  if (!first) throw new Error('no promise');
  return {
    id,
    file: `actions/${id}.mdx`,
    data: { ...first.data, updates: [], agreedFunding: { amount: money(pence), fund } },
  };
}

function phaseOf({ budget, awards, named = [], unnamed = 0, paid }: PlainPhase, at: number): Phase {
  const hasAwards = awards !== undefined || named.length + unnamed > 0;
  return {
    name: `Round ${at + 1}`,
    opens: none,
    closes: none,
    ...(budget === undefined ? {} : { budget: money(budget) }),
    ...(hasAwards && {
      awards: {
        count: named.length + unnamed,
        amount: money(awards),
        asOf,
        named: named.map((pence) => ({ organisation: 'hi-kent', amount: money(pence) })),
        source,
      },
    }),
    ...(paid === undefined ? {} : { paid: { amount: money(paid), asOf, source } }),
  };
}
