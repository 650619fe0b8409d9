export const facets = ['kind', 'strategy', 'state', 'place', 'category'] as const;

/** How many characters of a query are searched. */
export const longestQuery = 200;

export const nothingChosen: Chosen = { kind: [], strategy: [], state: [], place: [], category: [] };

const mostWords = 12;
const singleQuotes = /[\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4]/gu;
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;

/**
 * Reads what is searched from an address or a form.
 * @returns nothing where neither a query (it may be empty) nor a filter is given
 */
export function readSearch(fields: URLSearchParams): Search | undefined {
  const chosen = { ...nothingChosen };
  for (const facet of facets) chosen[facet] = [...new Set(fields.getAll(facet).filter(Boolean))];
  if (!fields.has('q') && !hasFilters(chosen)) return undefined;
  return { query: cleanQuery(fields.get('q') ?? ''), chosen };
}

/** The part of an address, from its question mark, that readSearch understands. */
export function writeSearch(search: Search | undefined): string {
  if (!search) return '';
  const fields = new URLSearchParams({ q: search.query });
  for (const facet of facets) for (const value of search.chosen[facet]) fields.append(facet, value);
  return `?${fields}`;
}

/** The query as it is searched: plain quotes, single spaces, at most 200 characters. */
export function cleanQuery(text: string): string {
  return [...oneLine(text)].slice(0, longestQuery).join('').trim();
}

/** Whether a part of the text is left out of the search. */
export function isCut(text: string): boolean {
  return [...oneLine(text)].length > longestQuery;
}

/** Whether there is a letter or a number in it: nothing else can be found. */
export function hasWords(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query);
}

/** The words of a query that has several; none where they are one phrase in quotes. */
export function separateWords(query: string): string[] {
  if (/^".+"$/.test(query)) return [];
  const words = query.split(' ').filter(hasWords);
  return words.length > 1 ? [...new Set(words)].slice(0, mostWords) : [];
}

/** Whether any filter is chosen. */
export function hasFilters(chosen: Chosen): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

/**
 * The filters as Pagefind takes them: one of the values of a facet, in every facet.
 * @param without a facet that is left out, because its own counts are asked for
 */
export function filterOf(chosen: Chosen, without?: Facet): Partial<Record<Facet, { any: string[] }>> {
  const wanted = facets.filter((facet) => facet !== without && chosen[facet].length > 0);
  return Object.fromEntries(wanted.map((facet) => [facet, { any: chosen[facet] }]));
}

/** Parts the values that the site has from those that it does not have. */
export function keepKnown(chosen: Chosen, known: FacetCounts): { chosen: Chosen; unknown: string[] } {
  const kept = { ...nothingChosen };
  for (const facet of facets) kept[facet] = chosen[facet].filter((value) => has(known, facet, value));
  const unknown = facets.flatMap((facet) => chosen[facet].filter((value) => !has(known, facet, value)));
  return { chosen: kept, unknown };
}

function has(known: FacetCounts, facet: Facet, value: string): boolean {
  return Object.hasOwn(known[facet] ?? {}, value);
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

export type Facet = (typeof facets)[number];

/** The values that are chosen in each facet. */
export type Chosen = Record<Facet, string[]>;

/** How many pages have each value of each facet. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

/** What a person searches for. */
export interface Search {
  query: string;
  chosen: Chosen;
}
