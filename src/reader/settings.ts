import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePath, type Language } from '../domain/language.ts';
import { layOver } from '../checks/translated.ts';
import { accessibility, type Accessibility } from '../schemas/accessibility.ts';
import { council, type Council } from '../schemas/council.ts';
import { contentFolder, settingsFile, trialsFile } from './files.ts';
import { askedLanguage } from './language.ts';

type Environment = Record<string, string | undefined>;

/**
 * The settings of the site. The content check has reported what is wrong with them by now, with its line.
 * @throws where they are missing or wrong
 */
export function readCouncil(environment: Environment = process.env): Council {
  const folder = contentFolder(environment);
  const own: unknown = JSON.parse(readFileSync(join(folder, settingsFile), 'utf8'));
  const file = join(folder, askedLanguage(environment) ?? '', settingsFile);
  if (askedLanguage(environment) === undefined || !existsSync(file)) return council.parse(own);
  const over = JSON.parse(readFileSync(file, 'utf8')) as Partial<Council>;
  return council.parse({ ...(layOver(own, over) as object), words: over.words });
}

/**
 * What was tried in a browser, for the accessibility statement; nothing where no trial is recorded.
 * @throws where the file is wrong
 */
export function readTrials(environment: Environment = process.env): Accessibility | undefined {
  const file = join(contentFolder(environment), trialsFile);
  return existsSync(file) ? accessibility.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * The address at which the site is published: SITE_ADDRESS, or the address in `council.json`.
 * @returns the origin, and the path below it with a stroke at both ends
 */
export function readAddress(environment: Environment = process.env): { site: string; base: string } {
  const { origin, pathname } = new URL(environment['SITE_ADDRESS'] ?? addressOfCouncil(environment));
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/**
 * The language of the site that is being built: NOTICEBOARD_LANGUAGE, or the first of the council.
 * @throws where it is none of the council's
 */
export function readLanguage(environment: Environment = process.env): Language {
  const languages = languagesOf(environment);
  const asked = askedLanguage(environment) ?? languages[0];
  const language = languages.find((one) => one === asked);
  if (!language) throw new Error(`NOTICEBOARD_LANGUAGE is "${asked}": the site has ${languages.join(', ')}`);
  return language;
}

/**
 * Where the pages of the language that is being built stand: at the address of the site, or below the code of a language
 * that is not the first.
 */
export function readLanguageAddress(environment: Environment = process.env): { site: string; base: string } {
  const { site, base } = readAddress(environment);
  return { site, base: base + languagePath(readLanguage(environment), languagesOf(environment)) };
}

/** The languages of the site, that of its content first. */
export function languagesOf(environment: Environment = process.env): Language[] {
  try {
    return readCouncil(environment).languages ?? ['en'];
  } catch {
    return ['en'];
  }
}

/** Settings that cannot be read are a finding of the content check, which runs later: until then any address will do. */
function addressOfCouncil(environment: Environment): string {
  try {
    return readCouncil(environment).address;
  } catch {
    return 'https://noticeboard.example.org/';
  }
}
