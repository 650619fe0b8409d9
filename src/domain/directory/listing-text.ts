import { venuesOf } from '../venue.ts';
import type { Group } from '../../schemas/group.ts';
import type { Content } from '../../schemas/index.ts';
import { withOtherSpellings, type Compounds } from './compounds.ts';
import { isStopWord, stemOf, tokensOf } from './tokens.ts';

/** The dental click of southern Africa, U+01C0. */
const endMark = '\u01C0';

/** The parts of a listing in which a word can stand, the weightiest first. */
const fields = ['name', 'activity', 'text'] as const;

/** The stems of the words of a listing, each once, where it weighs most; and how many stand in each part. */
export interface ListingText {
  stems: string[];
  counts: Record<Field, number>;
}

/** The words of a text, and behind them those with a hyphen as one: "fix-it" is "fix", "it" and "fixit". */
function wordsOf(text: string): string[] {
  const hyphened = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...tokensOf(text), ...hyphened.flatMap((word) => tokensOf(word.replaceAll('-', '')))];
}

/** The texts of a listing that are searched, as words. Its category and its places are looked up by other means. */
export function listingTexts(content: Pick<Content, 'venues'>, group: Group): Record<Field, string[][]> {
  const { title, aliases = [], activities, summary, description = '' } = group;
  return {
    name: [title, ...aliases].map(wordsOf),
    activity: activities.map(({ name }) => wordsOf(name)),
    text: [
      summary,
      ...activities.map((activity) => activity.summary ?? ''),
      description,
      ...venuesOf(content, group).flatMap(({ data }) => [data.title, data.town ?? '']),
    ].map(wordsOf),
  };
}

/** What is searched of a listing. */
export function listingText(texts: Record<Field, string[][]>, compounds: Compounds): ListingText {
  const seen = new Set<string>();
  const counts = { name: 0, activity: 0, text: 0 };
  for (const field of fields)
    for (const token of texts[field].flatMap((text) => withOtherSpellings(text, compounds))) {
      const stem = stemOf(token);
      if (seen.has(stem) || (isStopWord(token) && field !== 'name')) continue;
      seen.add(stem);
      counts[field] += 1;
    }
  return { stems: [...seen], counts };
}

/**
 * A word as the text index has it: its stem, and a letter of no living language that marks its end. Pagefind takes what
 * is looked for as the beginning of a word, or else takes a word that is the beginning of what is looked for; with the end
 * marked it finds the whole word or nothing.
 */
export function indexed(stem: string): string {
  return `${stem}${endMark}`;
}

/** A part of a listing in which a word can stand. */
type Field = (typeof fields)[number];
