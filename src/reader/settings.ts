import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { council, type Council } from '../schemas/council.ts';
import { contentFolder, settingsFile } from './files.ts';

type Environment = Record<string, string | undefined>;

/**
 * The settings of the site. The content check has reported what is wrong with them by now, with its line.
 * @throws where they are missing or wrong
 */
export function readCouncil(environment: Environment = process.env): Council {
  return council.parse(JSON.parse(readFileSync(join(contentFolder(environment), settingsFile), 'utf8')));
}

/**
 * The address at which the site is published: SITE_ADDRESS, or the address in `council.json`.
 * @returns the origin, and the path below it with a stroke at both ends
 */
export function readAddress(environment: Environment = process.env): { site: string; base: string } {
  const { origin, pathname } = new URL(environment['SITE_ADDRESS'] ?? addressOfCouncil(environment));
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** Settings that cannot be read are a finding of the content check, which runs later: until then any address will do. */
function addressOfCouncil(environment: Environment): string {
  try {
    return readCouncil(environment).address;
  } catch {
    return 'https://noticeboard.example.org/';
  }
}
