import { dayWords } from '../../domain/words.ts';
import { countOf } from '../../reader/report.ts';
import { reportProblems } from '../problem.ts';
import type { SiteManifest } from '../site-manifest.ts';
import type { LiveReport } from './verify-live.ts';

/** "the site for 21 November 2026, of commit 1d446a8". */
export function siteWords({ builtFor, source: { project, content } }: SiteManifest): string {
  const day = `the site for ${dayWords(builtFor)}`;
  const revision = content ?? project;
  if (!revision) return day;
  const isClean = [project, content].every((one) => one?.isClean !== false);
  return `${day}, of commit ${revision.commit.slice(0, 7)}${isClean ? '' : ' and changes that were not committed'}`;
}

/**
 * What was found of a live site, for a person.
 * @param listed how many files the site has; more than were read where a sample was taken
 */
export function reportLive({ problems, advice, files, bytes, left }: LiveReport, listed: number): string {
  const read = `${countOf(files, 'file')} of ${listed.toLocaleString('en-GB')} read, ${(bytes / 1e6).toFixed(1)} MB unpacked`;
  const kept = left > 0 ? ` (${countOf(left, 'file')} for the host alone)` : '';
  return [
    `${read}${kept}.`,
    ...(problems.length > 0 ? [`\n${reportProblems(problems)}\n`] : []),
    ...advice.map((line) => `Advice: ${line}`),
    problems.length > 0 ? `${countOf(problems.length, 'difference')} found.` : 'All is as it was built.',
  ].join('\n');
}
