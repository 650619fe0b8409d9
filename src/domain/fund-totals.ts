import { noun, type Noun } from './language.ts';
import type { Fund, Phase } from '../schemas/fund.ts';
import type { Content } from '../schemas/index.ts';
import type { AccountLine } from './account-line.ts';
import { addUp, figureOf, takeOff, type Figure } from './figure.ts';
import { paidParts, sumOf, type PaidPart } from './fund.ts';
import { findEntry } from './link.ts';
import { figureIn, promisedMoney } from './promised-money.ts';
import { countWords, listWords } from './words.ts';

/** The figures of a whole fund: what it had, what it pays for, what its phases gave, and what is left. */
export function fundTotals(content: Content, id: string, fund: Fund): AccountLine[] {
  const { phases } = fund;
  const { now, first } = budgetOf(content, fund);
  const parts = paidParts(content, id);
  const agreed = addUp(parts.map((part) => ({ ...figureOfPart(content, part), name: nameOf(part) })));
  const over = (pick: (phase: Phase) => Figure) =>
    addUp(phases.map((phase) => ({ ...pick(phase), name: phase.name })));
  const awards = over(({ awards: given }) => figureOf(given?.amount, given));
  const paid = over(({ paid: out }) => figureOf(out?.amount, out));
  const unpaid = over(({ awards: given, paid: out }) =>
    takeOff(figureOf(given?.amount, given), figureOf(out?.amount, out), 'the awards', 'what was paid'),
  );
  const gone = [
    ...(parts.length > 0 ? [{ ...agreed, name: 'what is agreed' }] : []),
    ...(parts.length === 0 || phases.length > 0 ? [{ ...awards, name: 'the awards' }] : []),
  ];
  const goneWords = listWords(gone.map(({ name }) => name));
  return [
    { ...now, key: 'budget', name: first ? 'Budget now' : 'Budget' },
    ...(first ? [{ ...first, key: 'first-budget' as const, name: 'Budget as first promised' }] : []),
    ...(parts.length > 0
      ? [{ ...agreed, key: 'agreed' as const, name: 'Agreed for promises', count: partsWords(parts) }]
      : []),
    {
      ...over(({ bids }) => figureOf(bids?.amount, bids)),
      key: 'bids',
      name: 'Bids',
      ...counted(phases, ({ bids }) => bids?.count, noun('bid')),
    },
    {
      ...awards,
      key: 'awards',
      name: 'Awards',
      ...counted(phases, (phase) => phase.awards?.count, noun('award')),
    },
    { ...paid, key: 'paid', name: 'Paid out' },
    ...(paid.pence === undefined
      ? []
      : [{ ...unpaid, key: 'unpaid' as const, name: 'Awarded and not yet paid' }]),
    {
      ...takeOff(now, gone.length === 1 && gone[0] ? gone[0] : addUp(gone), 'the budget', goneWords),
      key: 'left',
      name: `Left: budget less ${goneWords.replaceAll('the ', '')}`,
    },
  ];
}

/** The budget of a fund as it stands now, and as it was first promised where that differs. */
export function budgetOf(
  content: Content,
  { action, budget, sources }: Fund,
): { now: Figure; first?: Figure } {
  const promised =
    action === undefined ? undefined : promisedMoney(content, findEntry(content, 'actions', action).data);
  if (!promised?.first) return { now: figureIn(content, budget, sources[0]) };
  const {
    date: asOf,
    sources: [source],
  } = promised.now;
  return { now: figureOf(budget, { asOf, source }), first: promised.first };
}

/** What a fund pays for something, with the paper that says so. */
export function figureOfPart(content: Content, { action, fund, amount }: PaidPart): Figure {
  const promised = action && promisedMoney(content, action.data).now;
  return promised?.pence === undefined ? figureIn(content, amount, fund?.data.sources[0]) : promised;
}

/** "6 promises", "1 promise and 2 smaller funds". */
function partsWords(parts: readonly PaidPart[]): string {
  const promises = parts.filter(({ action }) => action).length;
  const funds = parts.length - promises;
  return listWords([
    ...(promises > 0 ? [countWords(promises, 'promise')] : []),
    ...(funds > 0 ? [countWords(funds, 'smaller fund')] : []),
  ]);
}

function nameOf({ action, fund }: PaidPart): string {
  return (action ?? fund)?.data.title ?? '';
}

function counted(phases: readonly Phase[], count: (phase: Phase) => number | undefined, one: Noun) {
  const known = phases.flatMap((phase) => count(phase) ?? []);
  return known.length > 0 ? { count: countWords(sumOf(known), one) } : {};
}
