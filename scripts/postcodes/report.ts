import { numberWords } from '../../src/domain/words.ts';
import type { PostcodeArea } from '../../src/schemas/postcode-area.ts';
import type { Tally } from './tally.ts';

const mostListed = 12;

/** What was read and what it comes to, line by line. */
export function reportOf({ tally, areas, present, missing, shared, added, changed }: Imported): string {
  const { used, elsewhere, terminated, withoutPosition, unreadable } = tally.counts;
  const sectors = areas.flatMap((area) => area.sectors ?? []);
  const poorer = areas.filter(({ title, sectors: parts }) => present.get(title)?.sectors && !parts);
  const codes = [...tally.unknownCodes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rows: [string, number, string?][] = [
    ['Rows used', used],
    ['In other areas', elsewhere],
    ['No longer in use', terminated],
    ['Without a position', withoutPosition],
    ['Not a postcode', unreadable],
    ['Areas', areas.length],
    ['  new', added.length, listOf(added)],
    ['  changed', changed.length, listOf(changed)],
    ['  not in the file', missing.length, listOf(missing)],
    ['  that lose their sectors', poorer.length, listOf(poorer.map(({ title }) => title))],
    ['Sectors', sectors.length],
    ['  in several places', sectors.filter(({ places }) => places.length > 1).length],
    ['  in no known place', sectors.filter(({ places }) => places.length === 0).length],
    [
      'Codes without a place',
      codes.length,
      listOf(codes.map(([code, count]) => `${code} (${numberWords(count)})`)),
    ],
    ['Names with several codes', shared.length, listOf(shared)],
  ];
  return rows
    .map(
      ([name, count, list]) =>
        `${name.padEnd(26)}${numberWords(count).padStart(9)}${list ? `  ${list}` : ''}`,
    )
    .join('\n');
}

function listOf(names: readonly string[]): string {
  const more = names.length - mostListed;
  return [...names.slice(0, mostListed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

interface Imported {
  tally: Tally;
  areas: readonly PostcodeArea[];
  /** What the site has. */
  present: ReadonlyMap<string, PostcodeArea>;
  /** The areas to keep that the files do not have. */
  missing: readonly string[];
  /** The names of places that several codes share. */
  shared: readonly string[];
  /** Files that are new, and files that change. */
  added: readonly string[];
  changed: readonly string[];
}
