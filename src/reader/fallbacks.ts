import type { z } from 'zod';
import { textsOf } from '../checks/translated.ts';
import { addressOf } from '../domain/address.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { council } from '../schemas/council.ts';
import { collections } from '../schemas/index.ts';
import { contentFolder } from './files.ts';
import { askedLanguage } from './language.ts';
import { readContent } from './read-content.ts';

/** What a site in another language says in the language of the content, because nobody has translated it. */
export interface Fallbacks {
  /** The texts, each once. */
  texts: ReadonlySet<string>;
  /** How much of each entry that has a page stays so, by the address of the page. */
  pages: Readonly<Record<string, 'all' | 'some'>>;
}

/** The texts that stay in the language of the content; nothing where the site is in that language. */
export function readFallbacks(): Fallbacks | undefined {
  const language = askedLanguage();
  const { content, translations } = readContent(contentFolder(), '');
  if (language === undefined || language === (content.council?.languages ?? ['en'])[0]) return undefined;
  const translation = translations[language as keyof typeof translations];
  const texts = new Set<string>();
  const pages: Record<string, 'all' | 'some'> = {};
  const keep = (schema: z.ZodType, own: unknown, over: unknown) => {
    const all = textsOf(schema, own);
    const left = all.filter(([path]) => !isSaid(over, path));
    for (const [, text] of left) texts.add(text);
    return { all: all.length, left: left.length };
  };
  for (const name of collectionNames.filter((one) => one !== 'snapshots'))
    for (const { id, file, data } of content[name]) {
      const { all, left } = keep(collections[name].schema, data, translation?.entries.get(file)?.over);
      if (left > 0) pages[addressOf(name, id)] = left === all ? 'all' : 'some';
    }
  if (content.council) keep(council, content.council, translation?.council?.over);
  return { texts, pages };
}

function isSaid(over: unknown, path: readonly (string | number)[]): boolean {
  const value = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined,
    over,
  );
  return value !== undefined;
}
