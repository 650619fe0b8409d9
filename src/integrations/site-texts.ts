import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Language } from '../domain/language.ts';
import { readCouncil, readLanguage } from '../reader/settings.ts';
import type { Catalogue } from '../texts/catalogue.ts';
import { holdsTexts, inLanguage, languageFile } from '../texts/files.ts';
import { translateSource } from '../texts/translate-source.ts';
import { makeTranslator } from '../texts/translator.ts';

/** The source of this project, as a site in some language and in the words of its council needs it. */
export interface SiteTexts {
  /** Two sites with the same key have the same source. */
  key: string;
  /** A file in its translation; nothing where it is as it stands on the disk. @param path of the file, absolute */
  read(path: string): string | undefined;
}

const root = dirname(dirname(import.meta.dirname));

/** The texts of the site that is being built; nothing where they are those of the source, which needs no change. */
export function readSiteTexts(): SiteTexts | undefined {
  const [language, { words = {} }] = [readLanguage(), readCouncil()];
  if (language === 'en' && Object.keys(words).length === 0) return undefined;
  const translate = makeTranslator(readCatalogue(language), words);
  /** Vite asks for a file once for each of its environments. */
  const known = new Map<string, { source: string; translated: string }>();
  return {
    key: encodeURIComponent(JSON.stringify([language, words])),
    read(path) {
      const file = relative(root, path).split(sep).join('/');
      if (file === languageFile) return inLanguage(readFileSync(path, 'utf8'), language);
      if (!holdsTexts(file)) return undefined;
      const source = readFileSync(path, 'utf8');
      const before = known.get(file);
      if (before?.source === source) return before.translated;
      const translated = translateSource(file, source, translate);
      known.set(file, { source, translated });
      return translated;
    },
  };
}

/** Anew for each build: what is written meanwhile counts. */
function readCatalogue(language: Language): Catalogue | undefined {
  if (language === 'en') return undefined;
  return JSON.parse(readFileSync(join(root, 'src', 'texts', `${language}.json`), 'utf8')) as Catalogue;
}
