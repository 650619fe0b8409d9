import { hostFileNames } from '../hosts/host.ts';
import type { Problem } from '../problem.ts';
import { manifestFile, type ListedFile, type SiteManifest } from '../site-manifest.ts';
import { fetchFile, type Answer } from './fetch-file.ts';
import { headerAdvice, headerFaults } from './live-headers.ts';
import { inParallel } from '../in-parallel.ts';

const builtFor = /<as-of [^>]*data-built="(\d{4}-\d\d-\d\d)"/;

/** What was found by holding a live site against the list of its files. */
export interface LiveReport {
  problems: Problem[];
  /** What could be better, and is no fault. */
  advice: string[];
  /** How many files and bytes were read. */
  files: number;
  bytes: number;
  /** How many files the host keeps to itself. */
  left: number;
}

/** How a live site is read. */
export interface Reading {
  /** How many files are fetched at the same time. */
  atOnce: number;
  /** In milliseconds, for one file. */
  patience: number;
}

/**
 * Reads the files of a live site and holds each against what was built.
 * @param address where the site stands, with a stroke at its end
 * @param manifest what was built
 * @param files those of the manifest that are read
 */
export async function verifyLive(
  address: string,
  manifest: SiteManifest,
  files: readonly ListedFile[],
  { atOnce, patience }: Reading,
): Promise<LiveReport> {
  const report: LiveReport = { problems: [], advice: [], files: 0, bytes: 0, left: 0 };
  const add = (where: string, what: string) => void report.problems.push({ where, what });
  const ask = (path: string, redirect?: 'manual') =>
    fetchFile(address + path, { patience, redirect: redirect ?? 'follow' });
  const hasMoved = (path: string) => manifest.moved.some(({ from }) => `/${path}`.startsWith(from));
  const before = await ask(manifestFile);
  await inParallel(files, atOnce, async (file) => {
    if (hostFileNames.has(file.path)) return void report.left++;
    const isMissing = file.path === '404.html';
    const path = isMissing ? `no-such-page-${Date.now()}/` : pathOf(file.path);
    const answer = await ask(path);
    // A page that leads from an old address to the new one; a host that can redirect does not send it.
    if ('status' in answer && answer.isElsewhere && hasMoved(file.path)) return void report.left++;
    const where = `/${path}`;
    const faults = answerFaults(answer, file, isMissing ? 404 : 200, manifest.builtFor);
    for (const fault of faults) add(where, fault);
    if ('trouble' in answer) return;
    report.files++;
    report.bytes += answer.bytes;
    if (answer.status === 200) for (const fault of headerFaults(file.path, answer.headers)) add(where, fault);
    if (file.path === 'index.html')
      report.advice.push(...headerAdvice(answer.headers, answer.text, address.startsWith('https:')));
  });
  await inParallel(manifest.moved, atOnce, async ({ from, to }) => {
    const fault = movedFault(
      await ask(from.slice(1), 'manual'),
      address + from.slice(1),
      address + to.slice(1),
    );
    if (fault) add(from, fault);
  });
  const after = await ask(manifestFile);
  if ('sha256' in before && 'sha256' in after && before.sha256 !== after.sha256)
    add(`/${manifestFile}`, 'was published anew while the site was read: verify it again');
  if (new URL(manifest.address).pathname !== new URL(address).pathname)
    add('/', `stands at another path than it was built for (${manifest.address}): its links lead elsewhere`);
  return report;
}

/** The address of a file, as visitors ask for it: a page by its folder. */
function pathOf(file: string): string {
  return file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function answerFaults(answer: Answer, file: ListedFile, status: number, day: string): string[] {
  if ('trouble' in answer) return [`cannot be read: ${answer.trouble}`];
  if (status === 404 && answer.status === 200)
    return ['does not exist, and yet is answered as if it did (200, not 404)'];
  if (answer.status === 404 && status === 200) return ['is missing (404)'];
  if (answer.status !== status) return [`is answered with ${answer.status}, not with ${status}`];
  if (answer.sha256 === file.sha256) return [];
  const built = builtFor.exec(answer.text)?.[1] ?? day;
  if (status === 404) return ['is answered by a page that is not the one for missing pages'];
  if (built !== day) return [`was built for another day: ${built}, and the site for ${day}`];
  if (answer.bytes === file.bytes) return ['is not what was built: as long, and other in what it says'];
  return [`is not what was built: ${answer.bytes < file.bytes ? 'shorter' : 'longer'}`];
}

/** A host that cannot redirect sends a page that does. */
function movedFault(answer: Answer, from: string, to: string): string | undefined {
  if ('trouble' in answer) return `cannot be read: ${answer.trouble}`;
  const { status, headers, text } = answer;
  const target =
    status >= 300 && status < 400
      ? (headers.get('location') ?? '')
      : (/http-equiv="?refresh"?[^>]*url=['"]?([^'">]+)/i.exec(text)?.[1] ?? '');
  if (target === '') return `has moved and leads nowhere (${status})`;
  const { pathname } = new URL(target, from);
  return pathname === new URL(to).pathname ? undefined : `has moved and leads to ${pathname}`;
}
