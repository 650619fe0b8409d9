import { bytesOf } from './council-server.ts';
import { bytesOfKind, kindNames } from './kinds-of-files.ts';
import type { Figures } from './measure.ts';
import type { RivalFigures } from './mini-search.ts';
import { largest, mean, median } from './statistics.ts';
import { tableOf, type Row } from './table.ts';

/** The most bytes of a first search, by the listings of the council. */
const byteLimits: Record<number, number> = { 1000: 130_000, 10_000: 230_000 };
/** The most milliseconds from a key to its results, with so many listings. */
const keyLimits: Record<number, number> = { 10_000: 300 };
/** The most milliseconds from the first key to ten results on a slow line, the field focused a second before. */
const slowLimits: Record<number, number> = { 1000: 1000, 10_000: 1000 };

/** What was measured, as a table with a column for each council. */
export function reportOf(all: readonly Figures[]): string {
  const row = (about: string, cell: (figures: Figures) => string): Row => [about, ...all.map(cell)];
  const sent = ({ first }: Figures, isMisspelt: boolean) =>
    first
      .filter(({ question }) => (question.kind === 'misspelt') === isMisspelt)
      .map((search) => search.sent);
  const bytes = (isMisspelt: boolean) => (figures: Figures) => sent(figures, isMisspelt).map(bytesOf);
  const requests = (isMisspelt: boolean) => (figures: Figures) =>
    sent(figures, isMisspelt).map(({ length }) => length);
  const keys = ({ typing }: Figures) => typing.flatMap((typed) => typed.keys);
  const sets = all[0]?.searches.map(({ name }) => name) ?? [];
  const rows: Row[] = [
    row('Listings', ({ listings }) => listings.toLocaleString('en-GB')),
    row('First search: median', (figures) =>
      judged(median(bytes(false)(figures)), byteLimits[figures.listings], kB),
    ),
    row('  largest', (figures) => judged(largest(bytes(false)(figures)), byteLimits[figures.listings], kB)),
    ...kindNames.map((kind) =>
      row(`  ${kind}, median`, (figures) =>
        kB(median(sent(figures, false).map((files) => bytesOfKind(files, kind)))),
      ),
    ),
    row('  requests, median and most', (figures) => range(requests(false)(figures), String)),
    row('Misspelt, first search: median and most', (figures) => range(bytes(true)(figures), kB)),
    row('  requests, median and most', (figures) => range(requests(true)(figures), String)),
    row('Slow line, focused a second before: median', ({ slowLine, listings }) =>
      judged(median(slowLine.focused), slowLimits[listings], ms),
    ),
    row('  most', ({ slowLine }) => ms(largest(slowLine.focused))),
    row('Slow line, cold: median and most', ({ slowLine }) => range(slowLine.cold, ms)),
    row('Letter by letter, key to results: median', (figures) => ms(median(keys(figures)))),
    row('  longest', (figures) => judged(largest(keys(figures)), keyLimits[figures.listings], ms)),
    row('  longest for', ({ typing }) => slowestKey(typing)),
    row('  bytes after opening, median and most', ({ typing }) =>
      range(
        typing.map(({ sent: files }) => bytesOf(files)),
        kB,
      ),
    ),
    row('  requests after opening, most', ({ typing }) =>
      String(largest(typing.map(({ sent: files }) => files.length))),
    ),
    row('  longest task of the page', ({ typing }) =>
      ms(largest(typing.map(({ longestTask }) => longestTask))),
    ),
    ...sets.map((name, at) =>
      row(`Precision in the first ten, ${name}`, ({ searches }) => share(searches[at]?.precisions ?? [])),
    ),
    row('Making the files', ({ making }) => seconds(making.seconds)),
    row('  most memory', ({ making }) => megabytes(making.bytesOfMemory)),
    ...rivalRows('MiniSearch', all, (figures) => figures.miniSearch, sets),
    row('  making the index', ({ miniSearch }) => seconds(miniSearch?.indexSeconds)),
    ...rivalRows('Pagefind alone', all, (figures) => figures.pagefind, sets),
    row('  making the files', ({ pagefind }) => seconds(pagefind?.making.seconds)),
    row('  most memory', ({ pagefind }) => megabytes(pagefind?.making.bytesOfMemory)),
  ];
  return tableOf(rows.filter(([, ...cells]) => cells.some((cell) => cell !== unknown)));
}

const unknown = '–';

function rivalRows(
  name: string,
  all: readonly Figures[],
  of: (figures: Figures) => RivalFigures | undefined,
  sets: readonly string[],
): Row[] {
  const row = (about: string, cell: (rival: RivalFigures) => string): Row => [
    about,
    ...all.map((figures) => {
      const rival = of(figures);
      return rival ? cell(rival) : unknown;
    }),
  ];
  return [
    row(`${name}: bytes, median and most`, ({ bytes }) => range(bytes, kB)),
    row('  search, median and longest', ({ times }) => range(times, ms)),
    row('  search at a key, median and longest', ({ keys }) => range(keys, ms)),
    ...sets.map((set, at) =>
      row(`  precision, ${set}`, ({ precisions }) => share(precisions[at]?.shares ?? [])),
    ),
  ];
}

function slowestKey(typing: Figures['typing']): string {
  const most = largest(typing.flatMap(({ keys }) => keys));
  const typed = typing.find(({ keys }) => keys.includes(most));
  return typed ? `"${typed.text.slice(0, typed.keys.indexOf(most) + 1).slice(-12)}"` : unknown;
}

function judged(figure: number, limit: number | undefined, words: (figure: number) => string): string {
  return limit === undefined
    ? words(figure)
    : `${words(figure)}, ${figure > limit ? 'over' : 'within'} ${words(limit)}`;
}

function range(figures: readonly number[], words: (figure: number) => string): string {
  return `${words(median(figures))} – ${words(largest(figures))}`;
}

function share(shares: readonly (number | undefined)[]): string {
  return `${mean(shares).toFixed(3)} of ${shares.filter((one) => one !== undefined).length}`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function seconds(figure: number | undefined): string {
  return figure === undefined ? unknown : `${figure.toFixed(1)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? unknown : `${(bytes / 1_000_000).toFixed(0)} MB`;
}
