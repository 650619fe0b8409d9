import { parseArgs } from 'node:util';
import { fetchManifest, readManifest } from '../src/publishing/live/live-site.ts';
import { reportLive, siteWords } from '../src/publishing/live/live-words.ts';
import { verifyLive } from '../src/publishing/live/verify-live.ts';
import type { ListedFile } from '../src/publishing/site-manifest.ts';

const usage = `Holds a live site against what was built.

  npm run verify https://noticeboard.example.org/
  npm run verify http://localhost:4321/ -- --sample 100
  npm run verify https://noticeboard.example.org/ -- --against dist

  --against FOLDER  hold it against the site in this folder, not against its own list
  --sample N        read N files only, spread over the whole site
  --at-once N       fetch N files at the same time (8)
  --patience N      wait N seconds for a file (30)`;

process.exitCode = await run().catch((error: unknown) => {
  const isPlain = error instanceof Error && error.name === 'LiveSiteUnknown';
  console.error(isPlain ? error.message : error);
  return 1;
});

/** @returns the exit code: 0 where all is as it was built, 1 where it is not, 2 where the command is not understood */
async function run(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const { address, against, sample, atOnce, patience } = asked;
  const live = await fetchManifest(address, patience);
  console.log(`${address} is ${siteWords(live)}.`);
  const wanted = against === undefined ? live : readManifest(against);
  if (wanted !== live) console.log(`${against} is ${siteWords(wanted)}.`);
  const files = sample === undefined ? wanted.files : spread(wanted.files, sample);
  const report = await verifyLive(address, wanted, files, { atOnce, patience });
  console.log(reportLive(report, wanted.files.length));
  return report.problems.length > 0 ? 1 : 0;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        sample: { type: 'string' },
        'at-once': { type: 'string', default: '8' },
        patience: { type: 'string', default: '30' },
      },
    });
    const [address = '', folder, ...more] = positionals;
    const against = values.against ?? folder;
    const numbers = [values['at-once'], values.patience, values.sample ?? '1'].map(Number);
    if (!/^https?:\/\/./.test(address) || !URL.canParse(address) || more.length > 0) return undefined;
    if (!numbers.every((number) => Number.isInteger(number) && number > 0)) return undefined;
    const { origin, pathname } = new URL(address);
    const [atOnce = 8, seconds = 30, sample] = numbers;
    return {
      address: `${origin}${pathname.replace(/(?:\/index\.html|\/)*$/, '/')}`,
      against,
      sample: values.sample === undefined ? undefined : sample,
      atOnce,
      patience: seconds * 1000,
    };
  } catch {
    return undefined;
  }
}

/** The home page and the page for missing pages, and so many files in all, at even distances. */
function spread(files: readonly ListedFile[], count: number): ListedFile[] {
  const always = files.filter(({ path }) => path === 'index.html' || path === '404.html');
  const others = files.filter((file) => !always.includes(file));
  const some = Math.max(0, Math.min(count - always.length, others.length));
  const start = Math.random() * (others.length / Math.max(1, some));
  return [
    ...always,
    ...Array.from({ length: some }, (_, index) => others[Math.floor(start + (index * others.length) / some)]),
  ].filter((file) => file !== undefined);
}
