import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../src/publishing/serve.ts';
import { packFiles } from '../src/publishing/write-packed.ts';
import { readAddress } from '../src/reader/settings.ts';
import { findBrowser } from './find-browser.ts';

/** Fetched on demand: nothing that is built or tested needs it. */
const lighthouse = 'lighthouse@13.5.0';
/** One page of each kind that people reach first: home, a strategy, a promise with a chart, the directory, a listing. */
const usual = [
  '/',
  '/strategies/community-resilience/',
  '/strategies/recovery-and-renewal/',
  '/actions/trinity-foyer-community-hub/',
  '/groups/',
  '/groups/involve/',
];
const runs = 5;
const npm = process.env['npm_execpath'] ?? '';
const root = dirname(import.meta.dirname);

if (!npm) throw new Error('Run it through npm: "npm run bench:lighthouse".');
process.chdir(root);
const paths = process.argv.slice(2);
const folder = resolve(process.env['OUT_DIR'] || 'dist');
const workshop = mkdtempSync(join(tmpdir(), 'noticeboard-lighthouse-'));
// Packed, as a host sends it: what has to travel is what counts.
const packed = join(workshop, 'site');
cpSync(folder, packed, { recursive: true });
await packFiles(packed);
const { server, url } = await serve({ folder: packed, base: readAddress().base, port: 0, host: '127.0.0.1' });
try {
  console.log(`Median of ${runs} runs as a phone, of the site in ${folder}:\n`);
  for (const path of paths.length > 0 ? paths : usual) console.log(await measure(path));
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(workshop, { recursive: true, force: true });
}

/** The line of one page: its scores of 100, when its largest part is drawn, and what it weighs. */
async function measure(path: string): Promise<string> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await runLighthouse(new URL(path.slice(1), url).href));
  const scores = Object.entries(reports[0]?.categories ?? {}).map(
    ([name]) =>
      `${name} ${Math.round(100 * median(reports, ({ categories }) => categories[name]?.score ?? 0))}`,
  );
  const figure = (audit: string) => median(reports, ({ audits }) => audits[audit]?.numericValue ?? 0);
  return [
    path,
    ...scores,
    `largest paint ${Math.round(figure('largest-contentful-paint'))} ms`,
    `blocked ${Math.round(figure('total-blocking-time'))} ms`,
    `shift ${figure('cumulative-layout-shift').toFixed(3)}`,
    `${Math.round(figure('total-byte-weight') / 1024)} KiB`,
  ].join(', ');
}

async function runLighthouse(address: string): Promise<Report> {
  const output = join(workshop, 'report.json');
  const options = ['--quiet', '--output=json', `--output-path=${output}`];
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const command = [
    'exec',
    '--yes',
    `--package=${lighthouse}`,
    '--',
    'lighthouse',
    address,
    ...options,
    flags,
  ];
  // npm without a shell, so that it works alike on every system.
  await promisify(execFile)(process.execPath, [npm, ...command], {
    env: { ...process.env, CHROME_PATH: findBrowser() },
  });
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

function median(reports: readonly Report[], value: (report: Report) => number): number {
  const sorted = reports.map(value).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What is read of a report of Lighthouse. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}
