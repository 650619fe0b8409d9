import type { Money } from '../schemas/fields/money.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import { penceOf, sumOf } from './fund.ts';
import { compareDates } from './partial-date.ts';
import { listWords, moneyWords, poundsOf } from './words.ts';

/** An amount with everything that a reader needs to trust it. */
export interface Figure {
  /** Whole pence; nothing where no paper states it, which is not 0. */
  pence?: number;
  /** The amount in words, or that it is not stated. */
  words: string;
  /** The day of the count, as exact as the paper has it. */
  date?: PartialDate;
  sources: readonly Source[];
  /** How it was worked out, where no paper gives it: "£150,000 − £58,429". */
  working?: string;
}

/** What no paper states. */
const notStated: Figure = { words: 'not stated', sources: [] };

/** An amount as a paper gives it. Not stated where there is none. */
export function figureOf(
  amount: Money | undefined,
  from?: { asOf?: PartialDate | undefined; source?: Source | undefined },
): Figure {
  if (!amount) return notStated;
  const pence = penceOf(amount);
  return {
    ...(pence === undefined ? {} : { pence }),
    words: moneyWords(amount),
    ...(from?.asOf ? { date: from.asOf } : {}),
    sources: from?.source ? [from.source] : [],
  };
}

/**
 * What several figures come to, with the date of the newest. Those that no paper states are named, never counted as 0.
 * @param parts each with the name under which it is missed
 */
export function addUp(parts: readonly (Figure & { name: string })[]): Figure {
  const known = parts.filter(({ pence }) => pence !== undefined);
  if (known.length === 0) return notStated;
  const amounts = known.flatMap(({ pence }) => pence ?? []);
  const missing = parts.filter(({ pence }) => pence === undefined).map(({ name }) => name);
  const [newest] = known
    .flatMap(({ date }) => date ?? [])
    .sort(compareDates)
    .slice(-1);
  const working = [
    ...(amounts.length > 1 ? [amounts.map(poundsOf).join(' + ')] : []),
    ...(missing.length > 0 ? [`${listWords(missing)}: not stated`] : []),
  ].join('; ');
  return {
    pence: sumOf(amounts),
    words: poundsOf(sumOf(amounts)),
    ...(newest ? { date: newest } : {}),
    sources: known.flatMap(({ sources }) => sources),
    ...(working ? { working } : {}),
  };
}

/**
 * What is left of one figure when another is taken off. It cannot be told where one of them is not stated.
 * @param names what the two are called, for the words that say what is missing
 */
export function takeOff(whole: Figure, part: Figure, ...names: readonly [string, string]): Figure {
  if (whole.pence === undefined || part.pence === undefined) {
    const missing = names.filter((_, at) => [whole, part][at]?.pence === undefined);
    return { words: 'cannot be told', sources: [], working: `${listWords(missing)}: not stated` };
  }
  return {
    pence: whole.pence - part.pence,
    words: poundsOf(whole.pence - part.pence),
    ...(part.date ? { date: part.date } : {}),
    sources: [],
    working: `${poundsOf(whole.pence)} − ${poundsOf(part.pence)}`,
  };
}
