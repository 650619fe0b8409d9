import { resolve } from 'node:path';
import { isCancel, multiselect } from '@clack/prompts';
import { nearest, problemsIn } from '../src/checks/finding.ts';
import { sortPeriods, standingOf } from '../src/domain/period.ts';
import { withoutHidden } from '../src/domain/shown-content.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { countOf, report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';
import type { Content } from '../src/schemas/index.ts';
import { listPeriods, refusalOf } from './freeze/list-periods.ts';
import { writeFrozen } from './freeze/write-frozen.ts';

const usage = `npm run freeze [PERIOD...]

Freezes reporting periods: what the content says of each, up to its last day, becomes a file in snapshots/ that is never
altered again. Without PERIOD it lists the periods and lets you choose.`;

/**
 * Checks, asks where nothing is named, and writes all or nothing.
 * @param words the ids of periods
 * @param folder the content folder
 * @param day the day of the freeze, YYYY-MM-DD
 * @returns the exit code
 */
export async function freeze(words: readonly string[], folder: string, day: string): Promise<number> {
  if (words.some((word) => word.startsWith('-'))) return refuse(usage);
  const { content, findings } = checkFolder(folder, day);
  const problems = problemsIn(findings);
  if (!content || problems.length > 0)
    return refuse(
      `${report(problems, folder)}\n\n${countOf(problems.length, 'problem')} in the content. Nothing was frozen: what is frozen can never be mended.`,
    );
  const chosen = words.length > 0 ? words : await choose(content, day);
  const refusals = chosen.flatMap((id) => refusalFor(content, id, day) ?? []);
  if (refusals.length > 0) return refuse(`${refusals.join('\n')}\n\nNothing was frozen.`);
  for (const period of content.periods.filter(({ id }) => chosen.includes(id))) {
    const { file, sha256, promises } = writeFrozen(folder, withoutHidden(content, day), period, day);
    console.log(`${file} was written: ${countOf(promises, 'promise')}, SHA-256 ${sha256}`);
  }
  if (chosen.length > 0) console.log('\nKeep the snapshot and its period in Git together.');
  return 0;
}

function refusalFor(content: Content, id: string, day: string): string | undefined {
  const period = content.periods.find((entry) => entry.id === id);
  if (period) return refusalOf(id, period.data, day);
  const near = nearest(
    id,
    content.periods.map((entry) => entry.id),
  );
  return `There is no file periods/${id}.json.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** Shows every period, and asks which to freeze where somebody is there to be asked. */
async function choose({ periods }: Content, day: string): Promise<string[]> {
  if (periods.length === 0) {
    console.log('There are no reporting periods: make a file in periods/ first.');
    return [];
  }
  console.log(`Reporting periods:\n\n${listPeriods(periods, day)}\n`);
  const ready = sortPeriods(periods).filter(({ data }) => standingOf(data, day) === 'ready');
  if (ready.length === 0) {
    console.log('There is nothing to freeze.');
    return [];
  }
  if (!process.stdin.isTTY) {
    console.log(`To freeze one: npm run freeze ${ready[0]?.id}`);
    return [];
  }
  const options = ready.map(({ id, data }) => ({ value: id, label: `${data.title} (${id})` }));
  const answer = await multiselect({ message: 'Which shall be frozen, for ever?', options, required: false });
  return isCancel(answer) ? [] : answer;
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

if (import.meta.main)
  process.exitCode = await freeze(process.argv.slice(2), resolve(contentFolder()), today());
