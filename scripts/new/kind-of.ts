import { nearest } from '../../src/checks/finding.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { describe } from '../../src/exports/editor/description.ts';
import { kinds, type Kind } from '../../src/exports/editor/kinds.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';

/** A kind of content that people write. */
export type WrittenKind = Kind & { name: CollectionName; word: string };

/** What some kinds are called on the command line, where their nouns are long. */
const shortWords: Partial<Record<CollectionName, string>> = {
  periods: 'period',
  synonyms: 'synonyms',
  postcodes: 'postcode',
};

/** Every kind that people write. Snapshots are made by `npm run freeze`, and the settings are there already. */
export const writtenKinds: readonly WrittenKind[] = kinds.flatMap((kind) =>
  kind.name === 'council' || kind.name === 'snapshots'
    ? []
    : [{ ...kind, name: kind.name, word: shortWords[kind.name] ?? slugOf(kind.noun) }],
);

/**
 * The kind that a word means: `group`, `groups`, `contact-point`, `contact point`.
 * @returns nothing where it means none
 */
export function kindOf(word: string): WrittenKind | undefined {
  const plain = slugOf(word);
  return writtenKinds.find((kind) => namesOf(kind).includes(plain));
}

/** The word that is most like one that means no kind. */
export function nearestKind(word: string): string | undefined {
  return nearest(
    slugOf(word),
    writtenKinds.map((kind) => kind.word),
  );
}

/** One line for each kind. */
export function listKinds(): string {
  const width = Math.max(...writtenKinds.map(({ word }) => word.length));
  return writtenKinds
    .map(({ word, name, schema }) => `  ${word.padEnd(width)}  ${firstSentence(describe(name, schema).text)}`)
    .join('\n');
}

function namesOf({ name, noun, word }: WrittenKind): string[] {
  return [name, slugOf(noun), word];
}

function firstSentence(text: string): string {
  return text.replace(/(?<=[.:]) .*/s, '').replace(/:$/, '.');
}
