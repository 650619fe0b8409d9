import type { Content } from '../schemas/index.ts';
import type { AccountLine } from './account-line.ts';
import type { ActionView } from './action.ts';
import { addUp, type Figure } from './figure.ts';
import { firstFunds } from './fund-flow.ts';
import { fundTotals } from './fund-totals.ts';
import { penceOf, sumOf } from './fund.ts';
import { listGrants } from './grant.ts';
import { linkTo, type Link } from './link.ts';
import { countWords, numberWords, poundsOf } from './words.ts';

/** The figures of a fund that stand beside each other for all funds. */
export const overviewKeys = ['budget', 'agreed', 'awards', 'paid', 'left'] as const;

type OverviewKey = (typeof overviewKeys)[number];

/** The fund pays for no promise and no smaller fund. */
const none: Figure = { words: 'none named', sources: [] };

/** One fund, or all of them, in one line. */
export interface FundLine {
  fund?: Link;
  summary?: string;
  figures: Record<OverviewKey, Figure>;
  /** For how many of the funds each sum is told: "1 of 3 funds". */
  told?: Record<OverviewKey, string>;
}

/** One question on the money, and how many times the papers answer it. */
export interface Told {
  question: string;
  told: number;
  of: number;
  /** What those for which it is told come to. */
  amount?: string;
}

/** Every fund in a line, and the sums with each pound counted once: what a fund was taken from another is in that one. */
export function fundsOverview(content: Content): { lines: FundLine[]; all: FundLine } {
  const first = new Set(firstFunds(content).map(({ id }) => id));
  const lines = content.funds.map(({ id, data }) => ({
    isFirst: first.has(id),
    name: data.title,
    fund: linkTo(content, 'funds', id),
    summary: data.summary,
    figures: pick(fundTotals(content, id, data)),
  }));
  const of = (key: OverviewKey) =>
    lines.filter(({ isFirst }) => isFirst || (key !== 'budget' && key !== 'agreed'));
  const each = <T>(make: (key: OverviewKey) => T) =>
    Object.fromEntries(overviewKeys.map((key) => [key, make(key)])) as Record<OverviewKey, T>;
  return {
    lines,
    all: {
      figures: each((key) => addUp(of(key).map(({ name, figures }) => ({ ...figures[key], name })))),
      told: each((key) => {
        const known = of(key).filter(({ figures }) => figures[key].pence !== undefined);
        return `${numberWords(known.length)} of ${countWords(of(key).length, 'fund')}`;
      }),
    },
  };
}

/** What can be told of the money at all: each question with its denominator. */
export function toldOfMoney(content: Content, actions: readonly ActionView[]): Told[] {
  const phases = content.funds.flatMap(({ data }) => data.phases);
  const amount = (pence: readonly number[]) => (pence.length > 0 ? { amount: poundsOf(sumOf(pence)) } : {});
  const told = (question: string, all: readonly (number | undefined)[]): Told => {
    const known = all.filter((pence) => pence !== undefined);
    return { question, told: known.length, of: all.length, ...amount(known) };
  };
  const grants = listGrants(content);
  const awards = sumOf(phases.map((phase) => phase.awards?.count ?? 0));
  const stated = grants.flatMap((grant) => penceOf(grant.amount) ?? []);
  return [
    told(
      'Funds whose budget is stated',
      content.funds.map(({ data }) => penceOf(data.budget)),
    ),
    told(
      'Promises with an amount',
      actions.map(({ terms }) => penceOf(terms.agreedFunding.amount)),
    ),
    told(
      'Phases whose awards are stated',
      phases.map((phase) => penceOf(phase.awards?.amount)),
    ),
    { question: 'Awards whose recipient is named', told: grants.length, of: awards },
    { question: 'Awards with an amount of their own', told: stated.length, of: awards, ...amount(stated) },
    told(
      'Phases of which it is stated what was paid out',
      phases.map(({ paid }) => penceOf(paid?.amount)),
    ),
  ];
}

function pick(totals: readonly AccountLine[]): FundLine['figures'] {
  return Object.fromEntries(
    overviewKeys.map((key) => [key, totals.find((line) => line.key === key) ?? none]),
  ) as FundLine['figures'];
}
