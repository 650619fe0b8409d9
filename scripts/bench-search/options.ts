import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the benchmark is asked to do. */
export interface Options {
  /** How many listings each council has. */
  sizes: number[];
  seed: number;
  /** The folder of a built site; without one the site is built. */
  site?: string;
  /** The file for the figures. */
  out: string;
  /** MiniSearch and Pagefind alone are measured too. */
  hasRivals: boolean;
}

const usage = `npm run bench:search -- [options]

Makes councils of several sizes and measures the search of the directory on each, as a resident meets it in a
browser: bytes, requests, times and precision, beside MiniSearch and Pagefind alone. Takes about 3 minutes for
each size, and 11 for 50,000.

  --sizes 300,1000,10000,50000   how many listings each council has.
  --quick                        300 and 1,000 only.
  --seed 1                       another seed makes other councils.
  --alone                        without MiniSearch and Pagefind alone.
  --site FOLDER                  a built site; without it, the site is built.
  --out FILE                     where the figures go as JSON: .noticeboard/bench-search.json.
  --help                         this text.`;

/** @returns nothing where help was asked for or an option is wrong, which is then told */
export function readOptions(words: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        sizes: { type: 'string' },
        quick: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        alone: { type: 'boolean', default: false },
        site: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      return undefined;
    }
    const sizes = values.sizes ?? (values.quick ? '300,1000' : '300,1000,10000,50000');
    const path = (name: string) => resolve(process.env['INIT_CWD'] ?? '.', name);
    return {
      sizes: sizes.split(',').map((size) => wholeNumber('--sizes', size, 1)),
      seed: wholeNumber('--seed', values.seed, 0),
      ...(values.site === undefined ? {} : { site: path(values.site) }),
      out: values.out === undefined ? '.noticeboard/bench-search.json' : path(values.out),
      hasRivals: !values.alone,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text.trim()) || number < least)
    throw new Error(`${option} ${text}: whole numbers from ${least}, such as 1000.`);
  return number;
}
