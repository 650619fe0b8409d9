import type { Catalogue } from './catalogue.ts';
import type { Part } from './question.ts';

/** How well each listing fits one part of a question: 0 where it does not, by its number. */
export interface Evidence {
  part: Part;
  fits: Float32Array;
  /** How many listings have the very words; how many fit at all, where none has them. */
  fitting: number;
  /** How many words of the part stand in the name of each listing. */
  named: Uint8Array;
}

/** What was found: the numbers of listings, the best first, and how well each fits, at most about 1.5. */
export interface Ranking {
  rows: number[];
  scores: Map<number, number>;
  /** How many of them have everything that was demanded. */
  whole: number;
}

/** Where fewer listings than this have everything, those that have a good part of it count too. */
const few = 5;
const leastShare = 0.3;
/** Wherever a listing that lacks something fits nearly as well as the best that lacks nothing, it counts. */
const nearlyAsWell = 0.8;
const bearingWeights = { demand: 1, wish: 0.7, weak: 0.15 };
/** What a name counts that has all words of the question, and one that has no others. */
const nameBonus = 0.15;
const wholeNameBonus = 0.35;
/** A listing that nobody has checked for long comes after others that fit as well: by freshnessCodes. */
const freshnessFactors = [1, 0.98, 0.88, 0.88];

/**
 * Ranks the listings that fit a question.
 * @param miles how far each listing is, where the question names a spot; below zero where that is not known
 */
export function rank(catalogue: Catalogue, evidence: readonly Evidence[], miles?: Float32Array): Ranking {
  const { count } = catalogue;
  const demands = evidence.filter(({ part }) => part.bearing === 'demand');
  const weights = new Map(evidence.map((one) => [one, weightOf(one, count)]));
  const total = sum(evidence, weights);
  const demanded = sum(demands, weights);
  const asked = evidence.flatMap(({ part }) => (part.bearing === 'weak' ? [] : part.tokens)).length;
  const scores = new Map<number, number>();
  const partly = new Set<number>();
  for (let row = 0; row < count; row++) {
    let share = 0;
    let isWhole = demands.length > 0;
    for (const one of demands)
      if ((one.fits[row] ?? 0) > 0) share += weights.get(one) ?? 0;
      else isWhole = false;
    if (share === 0 || (!isWhole && share < leastShare * demanded)) continue;
    if (!isWhole) partly.add(row);
    let score = 0;
    let named = 0;
    for (const one of evidence) {
      score += (weights.get(one) ?? 0) * (one.fits[row] ?? 0);
      if (one.part.bearing !== 'weak') named += one.named[row] ?? 0;
    }
    const base = score / total + bonusOf(catalogue, row, named, asked);
    scores.set(row, base * (freshnessFactors[catalogue.freshness[row] ?? 0] ?? 1) * nearness(miles?.[row]));
  }
  const whole = scores.size - partly.size;
  if (whole >= few) {
    let best = 0;
    for (const [row, score] of scores) if (!partly.has(row)) best = Math.max(best, score);
    for (const row of partly) if ((scores.get(row) ?? 0) < nearlyAsWell * best) scores.delete(row);
  }
  const rows = [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  return { rows, scores, whole };
}

/** A part that few listings fit tells more than one that fits many. */
function weightOf({ part, fitting }: Evidence, count: number): number {
  return bearingWeights[part.bearing] * Math.log(2 + count / (fitting + 1));
}

function bonusOf({ words }: Catalogue, row: number, named: number, asked: number): number {
  if (asked === 0 || named < asked) return 0;
  return (words.name[row] ?? 0) <= asked ? wholeNameBonus : nameBonus;
}

/** Half as good at about three miles; what lies nowhere, such as a helpline, counts as a few miles away. */
function nearness(miles: number | undefined): number {
  if (miles === undefined) return 1;
  return 0.35 + 0.65 / (1 + (miles < 0 ? 4 : miles) / 3);
}

function sum(evidence: readonly Evidence[], weights: ReadonlyMap<Evidence, number>): number {
  return evidence.reduce((total, one) => total + (weights.get(one) ?? 0), 0);
}
