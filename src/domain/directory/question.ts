import type { Catalogue } from './catalogue.ts';
import { ageBandOf, type GroupFacet } from '../group-facets.ts';
import { readAges } from './ages.ts';
import { begunMeanings, meaningsOf, splitPhrases, type Lexicon, type Meaning } from './lexicon.ts';
import { isStopWord, stemOf, tellingOf, tokensOf } from './tokens.ts';

/** One way in which a listing can fit a part of a question, and how much that counts, 0 to 1. */
export type Alternative =
  | { words: string[]; isBegun?: boolean; strength: number }
  | { facet: GroupFacet; values: string[]; strength: number };

/**
 * How a part of a question bears on what is found: a listing must have what a demand asks for; a wish ranks those first
 * that have it; a weak word, such as "club", is a wish that hardly counts.
 */
export type Bearing = 'demand' | 'wish' | 'weak';

/** A word or phrase of a question, with everything that it may mean. */
export interface Part {
  tokens: string[];
  bearing: Bearing;
  alternatives: Alternative[];
  /** The first part of a postcode, where the phrase is a town that lies in it. */
  outward?: string;
  /** What must be said first to who types this. */
  notice?: string;
}

/** A question as the search understands it. */
export interface Question {
  parts: Part[];
}

/** Questions are no longer than this; what follows is left out. */
const mostTokens = 16;
const begunStrength = 0.7;
const ageStrength = 0.8;
/** How much the one telling word counts that is left of a phrase with a meaning of its own: "make friends". */
const remnantStrength = 0.4;
/** How much one word of a phrase counts beside the whole phrase. */
const partStrength = 0.4;
const weakWords = new Set(
  (
    'activities activity adult adults advice appointment association born boy boys bring centre class ' +
    'classes club clubs community company conversation course courses daughter day days event events ' +
    'everything family free friend friends girl girls group groups hall help helping home hour hours ' +
    'house husband information join kind learn learning lesson lessons local meet meeting meetings ' +
    'meets months mum name night old organisation partner people person place places play project ' +
    'proper scheme school service services session sessions society son sort speak speaking speaks ' +
    'start started starting support talk talking team time times understand visit visiting visits wife ' +
    'work working year years yr yrs'
  ).split(' '),
);

/**
 * Reads a question: phrases that the lexicon knows are kept together, words that tell nothing are left out.
 * @param text what was typed, a postcode already taken out
 * @param isTyping whether its last word may still grow
 */
export function readQuestion(
  text: string,
  { lexicon, joined }: Pick<Catalogue, 'lexicon' | 'joined'>,
  isTyping: boolean,
): Question {
  const { ages, rest } = readAges(text);
  const tokens = tokensOf(rest).slice(0, mostTokens);
  const phrases = splitPhrases(lexicon, tokens, joined).filter(
    (phrase) => phrase.length > 1 || meaningsOf(lexicon, phrase).length > 0 || !isStopWord(phrase[0] ?? ''),
  );
  const last = phrases.at(-1);
  const isLastGrowing = isTyping && last?.at(-1) === tokens.at(-1);
  const parts = phrases.map((phrase) => partOf(phrase, lexicon, isLastGrowing && phrase === last, joined));
  return { parts: demandSomething([...parts, ...ages.map(agePart)]) };
}

function agePart(age: number): Part {
  return {
    tokens: [String(age)],
    bearing: 'wish',
    alternatives: [{ facet: 'age', values: [ageBandOf(age)], strength: ageStrength }],
  };
}

function partOf(tokens: string[], lexicon: Lexicon, isGrowing: boolean, joined: ReadonlySet<string>): Part {
  const [only = ''] = tokens;
  const isOne = tokens.length === 1;
  const together = tokens.join('');
  const isJoined = tokens.length === 2 && joined.has(stemOf(together));
  const meanings = [...meaningsOf(lexicon, tokens), ...(isJoined ? meaningsOf(lexicon, [together]) : [])];
  const begun = isGrowing && isOne ? begunMeanings(lexicon, only) : [];
  const telling = tellingOf(tokens);
  const alternatives: Alternative[] = [
    { words: telling, strength: meanings.length > 0 && telling.length < 2 && !isOne ? remnantStrength : 1 },
    ...(isJoined ? [{ words: [together], strength: 1 }] : []),
    ...(isGrowing && isOne && only.length > 2
      ? [{ words: tokens, isBegun: true as const, strength: begunStrength }]
      : []),
    ...[...meanings, ...begun].flatMap(alternativeOf),
    ...(isOne ? [] : tokens.filter((token) => !isStopWord(token) && !weakWords.has(token))).map((token) => ({
      words: [token],
      strength: partStrength,
    })),
  ];
  const outward = meanings.find((meaning) => 'outward' in meaning);
  const notice = meanings.find((meaning) => 'notice' in meaning);
  return {
    tokens,
    bearing: bearingOf(tokens, meanings),
    alternatives,
    ...(outward && 'outward' in outward ? { outward: outward.outward } : {}),
    ...(notice && 'notice' in notice ? { notice: notice.notice } : {}),
  };
}

function alternativeOf(meaning: Meaning): Alternative[] {
  if ('outward' in meaning || 'notice' in meaning) return [];
  if ('facet' in meaning) return [meaning];
  return meaning.words.map((words) => ({ words: tellingOf(tokensOf(words)), strength: meaning.strength }));
}

/**
 * A category is what is meant; words for values of the other facets narrow it. So does whatever says for whom something is,
 * even where it is a category too: in "lunch for carers" it is lunch that must be there.
 */
function bearingOf(tokens: readonly string[], meanings: readonly Meaning[]): Bearing {
  if (tokens.length === 1 && weakWords.has(tokens[0] ?? '')) return 'weak';
  const facets = meanings.flatMap((meaning) => ('facet' in meaning ? [meaning.facet] : []));
  const isWho = facets.includes('audience');
  const isWish =
    meanings.length > 0 &&
    (isWho ||
      (meanings.every((meaning) => !('words' in meaning)) && facets.every((facet) => facet !== 'category')));
  return isWish ? 'wish' : 'demand';
}

/** A question of wishes alone demands them; one of weak words alone demands those. */
export function demandSomething(parts: Part[]): Part[] {
  for (const bearing of ['demand', 'wish', 'weak'] as const)
    if (parts.some((part) => part.bearing === bearing))
      return bearing === 'demand'
        ? parts
        : parts.map((part) => (part.bearing === bearing ? { ...part, bearing: 'demand' } : part));
  return parts;
}
