import type { GroupFacet } from '../group-facets.ts';
import { milesBetween } from '../distance.ts';
import { findPostcode, postcodeWords, readPostcode, type Postcode } from '../postcode.ts';
import type { Spot } from '../postcode-table.ts';
import type { Catalogue, FacetColumn, Positions } from './catalogue.ts';
import { gatherEvidence, type TextIndex } from './evidence.ts';
import { narrow, type ChosenFacets } from './facet-counts.ts';
import { order } from './order.ts';
import { demandSomething, readQuestion, type Question } from './question.ts';
import { rank, type Evidence, type Ranking } from './ranking.ts';
import type { DirectoryRequest } from './request.ts';
import type { Vocabulary } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/** Where the search takes its data from; what is not there is fetched when it is first asked for. */
export interface Sources {
  catalogue: Catalogue;
  text: TextIndex;
  facet(facet: GroupFacet): Promise<FacetColumn>;
  positions(): Promise<Positions>;
  vocabulary(): Promise<Vocabulary>;
  /** When each listing meets next, as text that sorts; empty where that is not known. */
  nextMeetings(): Promise<readonly string[]>;
  spot(postcode: Postcode): Promise<{ spot: Spot } | { problem: string }>;
}

/** How a request is to be answered. */
export interface Manner {
  /** The last word may still grow. */
  isTyping: boolean;
  /** Where little is found, another spelling may be tried; this fetches the vocabulary. */
  mayCorrect: boolean;
  /** Where the device is, if the person wanted it asked. */
  device?: Spot;
}

/** What was found. */
export interface Answer {
  /** The numbers of the listings, in order. */
  rows: number[];
  /** Those found without the chosen facets, for counting what else could be chosen. */
  found: number[];
  /** The columns of the facets in which something is chosen. */
  columns: Partial<Record<GroupFacet, FacetColumn>>;
  /** What distances are measured from, and the miles of each listing; below zero where it lies nowhere. */
  spot?: Spot;
  miles?: Float32Array;
  /** Why no distances are known, in words. */
  problem?: string;
  /** The question that was answered instead of the one that was asked. */
  corrected?: string;
  /** The words that no listing has; the others were looked for. */
  leftOut: string[];
  /** What must be said first. */
  notices: string[];
  /** How many more are further away than was asked for. */
  further: number;
}

/** What a question finds before it is narrowed and put in order. */
export interface Found extends Ranking {
  question: Question;
  /** The words that no listing has. */
  leftOut: string[];
  evidence: Evidence[];
  spot?: Spot;
  problem?: string;
  miles?: Float32Array;
}

/** Fewer results than this are little: another spelling is tried. */
export const little = 3;

/** Answers a request. @throws where a file of the search cannot be read */
export async function answerRequest(
  sources: Sources,
  request: DirectoryRequest,
  manner: Manner,
): Promise<Answer> {
  const { catalogue } = sources;
  const inQuery = findPostcode(request.query, (outward) => catalogue.outwards.includes(outward));
  const text = inQuery?.rest ?? request.query;
  const isTyping =
    manner.isTyping && (!manner.mayCorrect || (await (await mending()).isGrowing(sources, text)));
  const given = await givenSpot(sources, request, inQuery?.postcode, manner.device);
  const first = await find(sources, readQuestion(text, catalogue, isTyping), text, given);
  const isLittle = (first.whole < little || first.leftOut.length > 0) && first.evidence.length > 0;
  const better =
    manner.mayCorrect && !request.isExact && isLittle
      ? await (await mending()).mendSpelling(sources, text, first)
      : undefined;
  const last = better ? await find(sources, better.question, better.text, given) : first;
  const { question, spot, problem, miles } = last;
  const columns = await columnsFor(sources, request.chosen);
  const near = within(last.rows, miles, request.within);
  return {
    rows: await order(sources, narrow(near, request.chosen, columns), request.sort, question, miles),
    found: near,
    columns,
    leftOut: last.leftOut,
    notices: [...new Set(question.parts.flatMap(({ notice }) => notice ?? []))],
    further: last.rows.length - near.length,
    ...(spot ? { spot } : {}),
    ...(problem ? { problem } : {}),
    ...(miles ? { miles } : {}),
    ...(better
      ? { corrected: [better.text, inQuery ? postcodeWords(inQuery.postcode) : ''].filter(Boolean).join(' ') }
      : {}),
  };
}

/** Fetched only where it is wanted: most questions find what they ask for. */
function mending() {
  return import('./mend.ts');
}

/**
 * Looks for a question; where it has no word that tells something, for names that begin with its letters, and where it
 * has none at all, for everything.
 */
async function find(
  sources: Sources,
  asked: Question,
  text: string,
  given: { spot: Spot } | { problem: string } | undefined,
): Promise<Found> {
  const { catalogue, text: index, facet } = sources;
  const { question, outward } = await withoutTown(asked, index);
  const place = given ?? (outward ? await sources.spot({ outward }) : undefined);
  const spot = place && 'spot' in place ? place.spot : undefined;
  const miles = spot && milesTo(catalogue.count, await sources.positions(), spot);
  const known = { question, ...place, ...(miles ? { miles } : {}) };
  const [only, ...others] = question.parts;
  const isShort =
    only && others.length === 0 && (only.tokens[0]?.length ?? 0) < 3 && only.alternatives.length === 1;
  if (!only || isShort) {
    const rows = beginningWith(catalogue, outward ? '' : tokensOf(text).join(' '));
    return { ...known, rows, scores: new Map(), whole: rows.length, evidence: [], leftOut: [] };
  }
  const gathered = await gatherEvidence(catalogue, question.parts, index, { get: facet });
  const { evidence, leftOut } = withoutUnknown(gathered);
  return { ...known, ...rank(catalogue, evidence, miles), evidence: gathered, leftOut };
}

/** What no listing has cannot be demanded: it is left out, and said to be. */
export function withoutUnknown(gathered: readonly Evidence[]): { evidence: Evidence[]; leftOut: string[] } {
  const [known, unknown] = [
    gathered.filter(({ fitting }) => fitting > 0),
    gathered.filter(({ fitting }) => fitting === 0),
  ];
  const parts = demandSomething(known.map(({ part }) => part));
  return {
    evidence: known.map((one, at) => ({ ...one, part: parts[at] ?? one.part })),
    leftOut: unknown.filter(({ part }) => part.bearing !== 'weak').map(({ part }) => part.tokens.join(' ')),
  };
}

/** A town is a spot to be near to, unless listings use its name as a word: "Battle", "Stone". */
async function withoutTown(
  question: Question,
  index: TextIndex,
): Promise<{ question: Question; outward?: string }> {
  for (const part of question.parts) {
    if (!part.outward) continue;
    const hits = await Promise.all(part.tokens.map((token) => index.find(token, false)));
    if (hits.some(({ size }) => size > 0)) continue;
    const parts = question.parts.filter((one) => one !== part);
    return { question: { ...question, parts }, outward: part.outward };
  }
  return { question };
}

/** The listings whose names begin with the first two letters of a text; all of them for an empty one. */
function beginningWith({ letters, count }: Catalogue, text: string): number[] {
  const begin = text.slice(0, 2);
  return letters.flatMap(([name, first], at) => {
    const end = letters[at + 1]?.[1] ?? count;
    return name.startsWith(begin) ? Array.from({ length: end - first }, (_, row) => first + row) : [];
  });
}

/** Where somebody said to be: beside the question, in it, or by the device. */
async function givenSpot(
  sources: Sources,
  { near }: DirectoryRequest,
  inQuery: Postcode | undefined,
  device: Spot | undefined,
): Promise<{ spot: Spot } | { problem: string } | undefined> {
  const typed = near ? readPostcode(near) : inQuery;
  if (near && !typed) return { problem: 'That is not a postcode. Write one such as SW1A 1AA, or only SW1A.' };
  if (typed) return sources.spot(typed);
  return device && { spot: device };
}

function milesTo(count: number, positions: Positions, { position }: Spot): Float32Array {
  const ofSet = positions.sets.map((set) =>
    set.reduce((least, [north, east]) => {
      const miles = milesBetween(position, { latitude: north / 1000, longitude: east / 1000 });
      return least < 0 || miles < least ? miles : least;
    }, -1),
  );
  return Float32Array.from({ length: count }, (_, row) => ofSet[positions.rows[row] ?? -1] ?? -1);
}

function within(rows: number[], miles: Float32Array | undefined, most: number | undefined): number[] {
  if (!miles || !most) return rows;
  return rows.filter((row) => (miles[row] ?? -1) >= 0 && (miles[row] ?? 0) <= most);
}

async function columnsFor(sources: Sources, chosen: ChosenFacets): Promise<Answer['columns']> {
  const wanted = Object.keys(chosen) as GroupFacet[];
  return Object.fromEntries(
    await Promise.all(wanted.map(async (facet) => [facet, await sources.facet(facet)] as const)),
  );
}
