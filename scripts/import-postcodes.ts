import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reader/files.ts';
import { readContent } from '../src/reader/read-content.ts';
import { countOf } from '../src/reader/report.ts';
import { areasOf, sourceOf } from './postcodes/areas.ts';
import type { Columns } from './postcodes/columns.ts';
import { readPlaceCodes } from './postcodes/place-codes.ts';
import { showProgress } from './postcodes/progress.ts';
import { readRows, sizeOf } from './postcodes/read-rows.ts';
import { Refused } from './postcodes/refused.ts';
import { reportOf } from './postcodes/report.ts';
import { Tally } from './postcodes/tally.ts';
import { areaFiles, compareFiles, writeFiles } from './postcodes/write-areas.ts';

const usage = `npm run import:postcodes FILE... -- [options]

Makes the postcode areas of the site, from which "near me" is measured: src/content/postcodes/.
FILE is the ONS Postcode Directory as CSV, whole or by areas, or a file outcode,latitude,longitude,place.

  --outward ME14,ME15,TN   keep these areas; letters alone keep all that begin with them.
                           Without it: those that the site has already.
  --places FILE            which codes of wards and parishes are which places: a CSV file code,place
                           or a list of names of the ONS (WD26CD, WD26NM). May be given several times.
  --from "WORDS"           where the numbers come from, as the site says it.
  --dry-run                say what would be written, and write nothing.`;

/**
 * Reads, adds up, tells and writes.
 * @param words the arguments of the command
 * @returns the exit code: 0 done, 1 refused, 2 asked wrongly
 */
export async function importPostcodes(words: string[]): Promise<number> {
  const options = readOptions(words);
  if (options === undefined) return 2;
  try {
    await importFiles(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}

async function importFiles({ files, outward, places, from, isDry }: Options): Promise<void> {
  const folder = resolve(contentFolder());
  const { content } = readContent(folder);
  const present = new Map(content.postcodes.map(({ data }) => [data.title, data]));
  const kept = outward.length > 0 ? outward : [...present.keys()];
  if (kept.length === 0)
    throw new Refused('The site has no postcode areas yet: say which to keep, such as --outward ME14,ME15.');
  const codes = places.map((path) => readPlaceCodes(path, content.places));
  const tally = new Tally(keeper(kept), new Map(codes.flatMap((one) => [...one.codes])));

  const shape = await readAll(files, tally);

  const areas = areasOf(tally.areas, from ?? sourceOf(basename(files[0] ?? ''), shape), present);
  const target = join(folder, 'postcodes');
  const made = areaFiles(areas);
  const missing = kept.filter((code) => /\d/.test(code) && !tally.areas.has(code));
  const shared = codes.flatMap((one) => one.shared);
  console.log(reportOf({ tally, areas, present, missing, shared, ...compareFiles(target, made) }));
  if (areas.length === 0) throw new Refused('None of the areas to keep has a postcode in use in this file.');
  if (isDry) return console.log('A dry run: nothing was written.');
  writeFiles(target, made);
  console.log(`${countOf(made.size, 'file')} written to ${target}.`);
}

/** Adds up all files, and shows how far that has come. @returns the shape of the last */
async function readAll(files: readonly string[], tally: Tally): Promise<Columns['shape']> {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const progress = showProgress(total, `Reading ${files.map((file) => basename(file)).join(', ')}`);
  let shape: Columns['shape'] = 'directory';
  const take = (row: readonly string[], columns: Columns) => {
    shape = columns.shape;
    tally.add(row, columns);
  };
  try {
    for (const file of files) await readRows(file, take, progress.add);
    return shape;
  } finally {
    progress.stop(`${countOf(tally.counts.rows, 'row')} read.`);
  }
}

/** Whether an outward code is one of those to keep, or begins with letters that are. */
function keeper(kept: readonly string[]): (outward: string) => boolean {
  const all = new Set(kept);
  return (outward) => all.has(outward) || all.has(outward.replace(/\d.*/, ''));
}

/** @returns nothing where help was asked for or an option is wrong, which is then told */
function readOptions(words: string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        outward: { type: 'string', multiple: true, default: [] },
        places: { type: 'string', multiple: true, default: [] },
        from: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const outward = values.outward.flatMap((list) => list.toUpperCase().split(/[\s,]+/)).filter(Boolean);
    const wrong = outward.find((code) => !/^[A-Z]{1,2}(?:\d[A-Z\d]?)?$/.test(code));
    if (wrong) throw new Error(`--outward ${wrong} is not the first part of a postcode.`);
    if (positionals.length === 0) throw new Error('Which file?');
    const path = (file: string) => resolve(process.env['INIT_CWD'] ?? '.', file);
    return {
      files: positionals.map(path),
      outward,
      places: values.places.map(path),
      from: values.from,
      isDry: values['dry-run'],
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

if (import.meta.main) process.exitCode = await importPostcodes(process.argv.slice(2));

interface Options {
  files: string[];
  outward: string[];
  places: string[];
  from: string | undefined;
  isDry: boolean;
}
