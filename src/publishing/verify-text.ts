import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

/** Text that would show a fault or a secret. */
export interface Forbidden {
  /** Must stand in no file, in no spelling: hosts within the council, folders of the machine that builds. */
  bytes: readonly string[];
  /** Must stand in no file either, nor in what the build says of it. */
  secrets: readonly { text: string; name: string }[];
  /** Must not stand as a word in what a person reads: the traces of a missing value. */
  words: readonly string[];
}

/** The traces that a missing value leaves in a page. */
export const tracesOfMissingValues = ['undefined', 'NaN', '[object Object]'] as const;

/** Looks through every byte of the site, packed ones too, and through all that its pages say. */
export function verifyText(site: BuiltSite, { bytes, secrets, words }: Forbidden): Problem[] {
  const parts = [
    ...bytes.map((text) => ({ text, name: `"${text}"` })),
    ...secrets.map(({ text, name }) => ({ text, name: `${name}, which may be published nowhere` })),
  ];
  const patterns = words.map((word) => ({ word, pattern: asWord(word) }));
  return [
    ...[...site.files].flatMap((file) => {
      const text = readUnpacked(join(site.folder, file)).toLowerCase();
      return parts
        .filter((part) => text.includes(part.text.toLowerCase()))
        .map(({ name }) => ({ where: `/${file}`, what: `the file contains ${name}` }));
    }),
    ...site.pages.flatMap(({ address, texts }) =>
      patterns.flatMap(({ word, pattern }) => {
        const text = texts.find((part) => pattern.test(part));
        return text === undefined
          ? []
          : [{ where: address, what: `the page says "${word}": ${excerpt(text)}` }];
      }),
    ),
  ];
}

/** The words that the content itself uses are no trace of a fault. */
export function wordsNotIn(content: unknown, words: readonly string[]): string[] {
  const text = JSON.stringify(content);
  return words.filter((word) => !asWord(word).test(text));
}

/** Pagefind packs its files with gzip; what they hold is as public as the rest. */
function readUnpacked(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

function asWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[[\]]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
}

function excerpt(text: string): string {
  return `"${text.trim().replace(/\s+/g, ' ').slice(0, 80)}"`;
}
