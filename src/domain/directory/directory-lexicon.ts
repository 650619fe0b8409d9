import { languageName } from '../listing-words.ts';
import type { Content } from '../../schemas/index.ts';
import { withOtherSpellings, type Compounds } from './compounds.ts';
import { facetPhrases } from './facet-phrases.ts';
import { makeLexicon, type Lexicon, type Meaning } from './lexicon.ts';
import { isStopWord, phraseKey, tokensOf } from './tokens.ts';

type Entry = readonly [phrase: string, meaning: Meaning];

/** What a name of a place is called without: "Shepway North" is in Shepway. */
const qualifiers = new Set(['north', 'south', 'east', 'west', 'town', 'centre', 'borough', 'ward', 'parish']);
/** Words in the titles of categories that could stand in any. */
const general = new Set([
  'help',
  'support',
  'community',
  'people',
  'life',
  'skills',
  'groups',
  'clubs',
  'new',
]);
const strengths = {
  title: 1,
  synonym: 0.9,
  titleWord: 0.75,
  otherWord: 0.95,
  place: 1,
  language: 0.8,
  town: 1,
};

/** Everything that a resident may type and that stands in no listing: other words, categories, places, facets. */
export function directoryLexicon(content: Content, compounds: Compounds): Lexicon {
  const entries = phrasesOf(content);
  return makeLexicon(entries.flatMap((entry) => spellingsOf(entry, compounds)));
}

/** The phrases of the lexicon as they are written. */
export function phrasesOf(content: Content): Entry[] {
  const languages = languagePhrases(content);
  const categories = content.categories.flatMap(({ id }) => categoryPhrases(content, id));
  return [
    ...categories,
    ...synonymPhrases(content, [...languages, ...categories]),
    ...content.places.flatMap(({ id, data }) =>
      [data.title, ...(data.aliases ?? [])]
        .flatMap((name) => [name, withoutQualifiers(name)])
        .map((name): Entry => [name, { facet: 'place', values: [id], strength: strengths.place }]),
    ),
    ...townPhrases(content),
    ...languages,
    ...facetPhrases(),
  ];
}

/** A category by its title, with those that belong to it; by the words of its title; and by its synonyms. */
function categoryPhrases({ categories }: Content, id: string): Entry[] {
  const family = [id];
  for (const above of family)
    family.push(...categories.filter(({ data }) => data.parent === above).map((child) => child.id));
  const { title = '', synonyms = [] } = categories.find((category) => category.id === id)?.data ?? {};
  const entry = (phrase: string, values: string[], strength: number): Entry => [
    phrase,
    { facet: 'category', values, strength },
  ];
  const known = new Set(synonyms.map(keyOf));
  const words = tokensOf(title).filter(
    (word) => !isStopWord(word) && !general.has(word) && !known.has(keyOf(word)),
  );
  return [
    entry(title, family, strengths.title),
    ...synonyms.map((synonym) => entry(synonym, [id], strengths.synonym)),
    ...(words.length > 1 ? words.map((word) => entry(word, [id], strengths.titleWord)) : []),
  ];
}

/** Other words for it; where what they mean leads to a category or a language, they lead there too. */
function synonymPhrases({ synonyms }: Content, known: readonly Entry[]): Entry[] {
  const byKey = new Map(known.map(([phrase, meaning]) => [keyOf(phrase), meaning]));
  return synonyms.flatMap(({ data }) =>
    data.words.flatMap(({ typed, means, notice }) =>
      typed.flatMap((phrase): Entry[] => [
        [phrase, { words: means, strength: strengths.otherWord }],
        ...(notice ? [[phrase, { notice, strength: 1 }] as const] : []),
        ...means.flatMap((word): Entry[] => {
          const meaning = byKey.get(keyOf(word));
          return meaning ? [[phrase, { ...meaning, strength: meaning.strength * strengths.synonym }]] : [];
        }),
      ]),
    ),
  );
}

/** Towns that are no places of the site but give their names to postcode areas. */
function townPhrases({ postcodes, places }: Content): Entry[] {
  const known = new Set(places.flatMap(({ data }) => [data.title, withoutQualifiers(data.title)].map(fold)));
  return postcodes.flatMap(({ data: { title, near } }): Entry[] =>
    near && !known.has(fold(near)) ? [[near, { outward: title, strength: strengths.town }]] : [],
  );
}

function languagePhrases({ groups }: Content): Entry[] {
  const codes = new Set(
    groups.flatMap(({ data }) => data.activities.flatMap(({ languages }) => languages ?? [])),
  );
  return [...codes].map((code) => [
    languageName(code),
    { facet: 'language', values: [code], strength: strengths.language },
  ]);
}

function spellingsOf([phrase, meaning]: Entry, compounds: Compounds): Entry[] {
  const words = tokensOf(phrase);
  const others = withOtherSpellings(words, compounds).slice(words.length);
  if (others.length === 0) return [[phrase, meaning]];
  const joined = words
    .join(' ')
    .replace(/(\p{L}+) (\p{L}+)/gu, (both, first: string, second: string) =>
      compounds.has(first + second) ? first + second : both,
    );
  const parted = words.map((word) => compounds.get(word)?.join(' ') ?? word).join(' ');
  return [...new Set([phrase, joined, parted])].map((spelling): Entry => [spelling, meaning]);
}

function withoutQualifiers(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && qualifiers.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.length === 1 && isStopWord(fold(name).split(' ')[0] ?? '') ? name : words.join(' ');
}

function keyOf(phrase: string): string {
  return phraseKey(tokensOf(phrase));
}

function fold(name: string): string {
  return tokensOf(name).join(' ');
}
