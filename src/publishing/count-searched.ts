import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from '../schemas/settings/languages.ts';

/**
 * How many pages the search of a built site finds, in all its languages.
 * @param site the folder of the site
 */
export function countSearched(site: string): number {
  return ['', ...languageCodes]
    .map((code) => join(site, code, 'pagefind', 'pagefind-entry.json'))
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + countIn(file), 0);
}

function countIn(file: string): number {
  const { languages } = JSON.parse(readFileSync(file, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}
