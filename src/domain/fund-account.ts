import { say } from './language.ts';
import type { Fund, Phase } from '../schemas/fund.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { AccountLine, AccountPart } from './account-line.ts';
import { figureOf, takeOff } from './figure.ts';
import { fundTotals } from './fund-totals.ts';
import { unnamedAwards, unnamedShare } from './fund.ts';
import { listGrants, type Grant } from './grant.ts';
import { figureIn } from './promised-money.ts';
import { countWords, dateWords, numberWords, poundsOf } from './words.ts';

/** Everything that the papers say of the money of a fund: each phase, oldest first, then the fund in all. */
export function accountOf(content: Content, { id, data }: Entry<'funds'>): AccountPart[] {
  const grants = listGrants(content).filter(({ fundId }) => fundId === id);
  const phases = data.phases.map((phase, at): AccountPart => ({
    name: phase.name,
    dates: `Opens: ${dateWords(phase.opens)}. Closes: ${dateWords(phase.closes)}.`,
    lines: phaseLines(
      content,
      data,
      phase,
      grants.filter(({ phaseAt }) => phaseAt === at),
    ),
  }));
  const name = phases.length > 0 ? 'The fund in all' : 'The fund';
  return [...phases, { name, lines: fundTotals(content, id, data) }];
}

function phaseLines(content: Content, fund: Fund, phase: Phase, grants: readonly Grant[]): AccountLine[] {
  const { budget, bids, awards, paid } = phase;
  const setAside = figureIn(content, budget, fund.sources[0]);
  const given = figureOf(awards?.amount, awards);
  const out = figureOf(paid?.amount, paid);
  return [
    { ...setAside, key: 'budget', name: 'Set aside for it' },
    {
      ...figureOf(bids?.amount, bids),
      key: 'bids',
      name: 'Bids',
      ...(bids && { count: countWords(bids.count, 'bid') }),
    },
    { ...given, key: 'awards', name: 'Awards', ...(awards && { count: countWords(awards.count, 'award') }) },
    ...grants.map((grant): AccountLine => ({
      ...figureOf(grant.amount, grant),
      key: 'named',
      name: grant.recipient.name,
      count: '1 award',
      grant,
    })),
    ...unnamedLines(phase),
    { ...out, key: 'paid', name: 'Paid out' },
    ...(paid
      ? [
          {
            ...takeOff(given, out, 'the awards', 'what was paid'),
            key: 'unpaid' as const,
            name: 'Awarded and not yet paid',
          },
        ]
      : []),
    {
      ...takeOff(setAside, given, 'what was set aside', 'the awards'),
      key: 'left',
      name: 'Left: set aside less awards',
    },
  ];
}

/** The recipients whom no paper names, in a line of their own. */
function unnamedLines(phase: Phase): AccountLine[] {
  const { awards } = phase;
  const unnamed = unnamedAwards(phase);
  if (!awards || unnamed <= 0) return [];
  const share = unnamedShare(phase);
  const recipients = awards.count === 1 ? say('recipient') : say('recipients');
  return [
    {
      key: 'not-named',
      name: `${numberWords(unnamed)} of ${numberWords(awards.count)} ${recipients} not named in the source`,
      count: countWords(unnamed, 'award'),
      ...(share === undefined ? { words: 'amount not stated' } : { pence: share, words: poundsOf(share) }),
      ...(share !== undefined &&
        awards.named.length > 0 && { working: 'the awards less those that are named' }),
      date: awards.asOf,
      sources: [awards.source],
    },
  ];
}
