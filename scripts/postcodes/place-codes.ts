import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { nearest } from '../../src/checks/finding.ts';
import type { Entry } from '../../src/schemas/index.ts';
import { Refused } from './refused.ts';
import { sizeOf } from './read-rows.ts';

/** A file that says which codes of wards and parishes belong to which places of the site. */
export interface PlaceCodes {
  /** By code, the id of a place. */
  codes: Map<string, string>;
  /** Names of places that several codes share, so that nobody can tell which is meant. */
  shared: string[];
}

const namesFile = /^(wd|par|parncp)\d\d(cd|nm)$/i;
/** What is larger than a ward or a parish has no code in the directory's columns. */
const larger = new Set(['country', 'county', 'region', 'borough']);

/**
 * Reads the codes of places: either `code,place` with the id or the title of a place, or a list of names as the ONS
 * publishes it (WD26CD, WD26NM), of which only the names that are places of the site count.
 * @throws Refused where it is neither, or names a place that the site does not have
 */
export function readPlaceCodes(path: string, places: readonly Entry<'places'>[]): PlaceCodes {
  const file = basename(path);
  sizeOf(path);
  const [header = [], ...rows] = readTable(path, file);
  const column = (name: string) => header.findIndex((one) => one.trim().toLowerCase() === name);
  const [code, place] = [column('code'), column('place')];
  if (code >= 0 && place >= 0) return { codes: ownCodes(rows, code, place, places, file), shared: [] };
  const [official, name] = ['cd', 'nm'].map((end) =>
    header.findIndex((one) => namesFile.exec(one.trim())?.[2]?.toLowerCase() === end),
  );
  if (official === undefined || name === undefined || official < 0 || name < 0)
    throw new Refused(
      `${file} does not say which code is which place.\n  found:    ${header.join(', ') || 'nothing'}\n  expected: code, place; or a list of names of the ONS such as WD26CD, WD26NM`,
    );
  return namedCodes(rows, official, name, places);
}

function ownCodes(
  rows: readonly string[][],
  code: number,
  place: number,
  places: readonly Entry<'places'>[],
  file: string,
): Map<string, string> {
  const byName = new Map(places.flatMap(({ id, data }) => [[id, id] as const, [data.title, id] as const]));
  const unknown: string[] = [];
  const codes = new Map<string, string>();
  for (const row of rows) {
    const [from = '', to = ''] = [row[code]?.trim(), row[place]?.trim()];
    const id = byName.get(to);
    if (id !== undefined) codes.set(from, id);
    else {
      const like = nearest(
        to,
        places.map((one) => one.id),
      );
      unknown.push(`  ${from}: ${to || 'nothing'}${like ? `. Did you mean ${like}?` : ''}`);
    }
  }
  if (unknown.length > 0)
    throw new Refused(`${file} names places that are not in src/content/places:\n${unknown.join('\n')}`);
  return codes;
}

function namedCodes(
  rows: readonly string[][],
  code: number,
  name: number,
  places: readonly Entry<'places'>[],
): PlaceCodes {
  const codesOf = new Map<string, string[]>();
  for (const row of rows) {
    const key = folded(row[name] ?? '');
    codesOf.set(key, [...(codesOf.get(key) ?? []), row[code]?.trim() ?? '']);
  }
  const codes = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, data } of places.filter((place) => !larger.has(place.data.kind)))
    for (const title of [data.title, ...(data.aliases ?? [])]) {
      const [only, ...others] = codesOf.get(folded(title)) ?? [];
      if (others.length > 0) shared.push(title);
      else if (only) codes.set(only, id);
    }
  return { codes, shared };
}

function readTable(path: string, file: string): string[][] {
  try {
    return parse(readFileSync(path), { bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    throw new Refused(`${file} is no CSV file.`);
  }
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+ward$/, '');
}
