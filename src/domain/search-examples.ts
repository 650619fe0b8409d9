import { compareText } from './compare-text.ts';
import type { Content } from '../schemas/index.ts';

/** The kinds of place that people type. */
const near = new Set(['ward', 'parish', 'area']);

/** What somebody could type to find a group, as a hint: the largest categories and places of this council. */
export function groupExamples(content: Content): string {
  return hint([...categoryNames(content).slice(0, 3), ...placeNames(content).slice(0, 1)]);
}

/** What somebody could type to find anything. */
export function siteExamples(content: Content): string {
  return hint([...categoryNames(content).slice(0, 2), ...placeNames(content).slice(0, 1)]);
}

function hint(words: readonly string[]): string {
  return words.length === 0 ? 'One or two words.' : `For example: ${words.join(', ')}`;
}

/** What residents would rather type than a long name: "sport", not "Sport, fitness and healthy living". */
function categoryNames({ categories, groups }: Content): string[] {
  const named = groups.flatMap(({ data }) => data.categories);
  return most(categories, named).flatMap(
    ({ data: { title, synonyms } }) => [inSentence(title), ...synonyms].find(isShort) ?? [],
  );
}

function placeNames({ places, groups }: Content): string[] {
  const known = places.filter(({ data }) => near.has(data.kind) && isShort(data.title));
  const named = groups.flatMap(({ data }) => data.places);
  return most(known, named).map(({ data }) => data.title);
}

/** Those that are named most often first; of those that are named as often, by their names. */
function most<T extends { id: string; data: { title: string } }>(
  entries: readonly T[],
  named: readonly string[],
): T[] {
  const count = (id: string) => named.filter((one) => one === id).length;
  return [...entries].sort((a, b) => count(b.id) - count(a.id) || compareText(a.data.title, b.data.title));
}

function isShort(name: string): boolean {
  return name.length <= 16 && !name.includes(',');
}

/** "Money advice" is "money advice" within a sentence; LGBTQ+ stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
