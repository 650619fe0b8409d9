import type { Fund, Phase } from '../schemas/fund.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { figureOf } from './figure.ts';
import { drawnPence, flowFigure, leftPart, unknownPart, type FlowPart } from './flow-part.ts';
import { budgetOf, figureOfPart } from './fund-totals.ts';
import { paidParts, penceOf, sumOf, unnamedAwards, unnamedShare, type PaidPart } from './fund.ts';
import { linkTo, type Link } from './link.ts';
import { figureIn } from './promised-money.ts';
import { countWords, numberWords, poundsOf } from './words.ts';

/** The money of some funds, each with its parts, as far as the papers follow it. */
export function flowOf(content: Content, funds: readonly Entry<'funds'>[]): FlowPart[] {
  return funds.map((fund) => fundPart(content, fund));
}

/** The funds that are taken from no other fund, those that pay most first: with them every flow begins. */
export function firstFunds(content: Content): Entry<'funds'>[] {
  const size = (fund: Entry<'funds'>) => drawnPence(fundPart(content, fund));
  return content.funds.filter(({ data }) => data.paidFrom === undefined).sort((a, b) => size(b) - size(a));
}

function fundPart(content: Content, fund: Entry<'funds'>): FlowPart {
  const { id, data } = fund;
  const parts = [
    ...paidParts(content, id).map((part) => paidPart(content, part)),
    ...data.phases.map((phase) => phasePart(content, data, phase)),
  ];
  return {
    ...flowFigure(budgetOf(content, data).now),
    ...linked(linkTo(content, 'funds', id)),
    look: lookOf(penceOf(data.budget), parts),
    parts: withRest(penceOf(data.budget), parts, {
      left: data.phases.length > 0 ? 'Not yet awarded' : 'Not yet given to a promise',
      unknown: 'Anything else that it paid for',
    }),
  };
}

/** A promise, a fund that it set up, or both: the money is the same. */
function paidPart(content: Content, part: PaidPart): FlowPart {
  const { action, fund } = part;
  const inner = fund && fundPart(content, fund);
  if (!action) return inner ?? unknownPart('');
  return {
    ...flowFigure(figureOfPart(content, part)),
    ...linked(linkTo(content, 'actions', action.id)),
    look: lookOf(penceOf(part.amount), inner ? [inner] : []),
    parts: inner ? [inner] : [],
  };
}

/** A phase: what was set aside for it, or, where no paper says that, what it awarded. */
function phasePart(content: Content, { sources }: Fund, phase: Phase): FlowPart {
  const { name, budget, awards } = phase;
  const given = figureOf(awards?.amount, awards);
  const counted = awards ? { note: countWords(awards.count, 'award') } : {};
  const recipients = recipientParts(content, phase);
  const setAside = penceOf(budget);
  if (setAside === undefined)
    return {
      ...flowFigure(given),
      name,
      ...counted,
      look: lookOf(given.pence, recipients),
      parts: recipients,
    };
  const awarded: FlowPart = {
    ...flowFigure(given),
    name: 'Awarded',
    ...counted,
    look: lookOf(given.pence, recipients),
    parts: recipients,
  };
  const rest = given.pence === undefined ? 'Not known to be awarded' : 'Not yet awarded';
  return {
    ...flowFigure(figureIn(content, budget, sources[0])),
    name,
    look: 'given',
    parts: withRest(setAside, [awarded], { left: rest, unknown: rest }),
  };
}

function recipientParts(content: Content, phase: Phase): FlowPart[] {
  const { awards } = phase;
  if (!awards) return [];
  const cited = { date: awards.asOf, sources: [awards.source] };
  const named = awards.named.map(({ organisation, amount }): FlowPart => ({
    ...flowFigure(figureOf(amount, awards)),
    ...linked(linkTo(content, 'organisations', organisation)),
    look: lookOf(penceOf(amount), []),
    parts: [],
  }));
  const unnamed = unnamedAwards(phase);
  if (unnamed > 0) {
    const share = unnamedShare(phase);
    const name = `${numberWords(unnamed)} of ${numberWords(awards.count)} recipients not named`;
    named.push(
      share === undefined
        ? { ...unknownPart(name), ...cited, words: 'amount not stated' }
        : { name, look: 'given', pence: share, words: poundsOf(share), ...cited, parts: [] },
    );
  }
  const known = named.filter(({ pence }) => pence !== undefined);
  const unknown = named.filter(({ pence }) => pence === undefined);
  const total = penceOf(awards.amount);
  const shared = total === undefined ? 0 : total - sumOf(known.flatMap(({ pence }) => pence ?? []));
  if (known.length === 0 || unknown.length === 0 || shared <= 0) return [...known, ...unknown];
  const among = countWords(awards.count - known.length, 'other award');
  return [
    ...known,
    { name: among, look: 'given', pence: shared, words: poundsOf(shared), ...cited, parts: unknown },
  ];
}

/** The parts, and what is left of the whole, or that this is not known. */
function withRest(
  whole: number | undefined,
  parts: FlowPart[],
  names: { left: string; unknown: string },
): FlowPart[] {
  if (parts.length === 0) return [];
  const gone = sumOf(parts.map(drawnPence));
  if (whole === undefined) return [...parts, unknownPart(names.unknown)];
  return whole > gone ? [...parts, leftPart(names.left, whole, gone)] : parts;
}

function lookOf(pence: number | undefined, parts: readonly FlowPart[]): FlowPart['look'] {
  return pence === undefined && sumOf(parts.map(drawnPence)) === 0 ? 'unknown' : 'given';
}

function linked({ name, path }: Link): Pick<Link, 'name' | 'path'> {
  return { name, path };
}
