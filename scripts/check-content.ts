import { parseArgs } from 'node:util';
import { adviceIn, compareFindings, problemsIn, type Finding } from '../src/checks/finding.ts';
import { adviseFolder } from '../src/reader/advise.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { checkImages } from '../src/reader/check-images.ts';
import { contentFolder } from '../src/reader/files.ts';
import { findingFormats, type FindingFormat } from '../src/reader/finding-formats.ts';
import { findGonePages } from '../src/reader/gone-pages.ts';
import { countOf, report, whereToRead } from '../src/reader/report.ts';
import { repositoryPath } from '../src/reader/repository-path.ts';
import { today } from '../src/reader/today.ts';
import type { Content } from '../src/schemas/index.ts';

const usage = `npm run check:content [-- --advice] [-- --against REVISION] [-- --format ${Object.keys(findingFormats).join('|')}]

Tells everything that is wrong in the content, and which pages have gone without a word since the last commit. --against looks
since another revision of Git too. --advice tells what could be easier to read besides; it stops nothing. --format writes all of
it for a program: github for annotations of a pull request, gitlab for a Code Quality report, json for anything else.`;

process.exitCode = await checkContent(process.argv.slice(2));

/** @returns the exit code: 0 where nothing has to be mended, 1 where something has, 2 where the command is not understood */
async function checkContent(words: string[]): Promise<number> {
  const wishes = wishesOf(words);
  if (wishes === undefined) {
    console.error(usage);
    return 2;
  }
  const folder = contentFolder();
  const { content, findings } = checkFolder(folder, today());
  const gone = content ? goneSince(folder, content, wishes.against) : [];
  if (gone === undefined) {
    console.error(`There is no revision "${wishes.against}" in a repository of ${folder}.`);
    return 2;
  }
  const texts = adviseFolder(folder);
  const all = [...findings, ...gone, ...(await checkImages(folder)), ...(wishes.advice ? texts : [])].sort(
    compareFindings,
  );
  if (wishes.format === undefined) tell(folder, all, content, wishes.advice ? 0 : texts.length);
  else {
    const text = findingFormats[wishes.format](all, (file) => repositoryPath(folder, file));
    if (text !== '') console.log(text);
  }
  return problemsIn(all).length > 0 ? 1 : 0;
}

/** @param untold how many pieces of advice on texts were not asked for */
function tell(
  folder: string,
  findings: readonly Finding[],
  content: Content | undefined,
  untold: number,
): void {
  const [problems, advice] = [problemsIn(findings), adviceIn(findings)];
  if (advice.length > 0)
    console.log(
      `${report(advice, folder)}\n\n${countOf(advice.length, 'piece of advice', 'pieces of advice')}, which stops nothing. ${whereToRead(advice)}\n`,
    );
  if (problems.length > 0) {
    console.error(report(problems, folder));
    const files = new Set(problems.map(({ file }) => file)).size;
    console.error(
      `\n${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}. ${whereToRead(problems)}`,
    );
  } else {
    const count = Object.values(content?.ids ?? {}).reduce((sum, ids) => sum + ids.length, 0);
    console.log(`Content: ${countOf(count, 'entry', 'entries')} checked, no problem found.`);
    if (untold > 0)
      console.log(
        `${countOf(untold, 'piece of advice', 'pieces of advice')} on plain English: npm run check:content -- --advice`,
      );
  }
}

/** The pages that have gone since the last commit and since a revision. @returns nothing where there is no such revision */
function goneSince(folder: string, content: Content, revision: string | undefined): Finding[] | undefined {
  const sinceCommit = findGonePages(folder, content, 'HEAD', today()) ?? [];
  if (revision === undefined) return sinceCommit;
  const since = findGonePages(folder, content, revision, today());
  return (
    since && [...sinceCommit, ...since.filter(({ file }) => !sinceCommit.some((one) => one.file === file))]
  );
}

/** @returns nothing where the command line asks for something that is not there */
function wishesOf(words: string[]): Wishes | undefined {
  try {
    const { format, against, advice } = parseArgs({
      args: words,
      options: { format: { type: 'string' }, against: { type: 'string' }, advice: { type: 'boolean' } },
    }).values;
    if (format !== undefined && format !== 'text' && !Object.hasOwn(findingFormats, format)) return undefined;
    return { format: format === 'text' ? undefined : (format as FindingFormat), against, advice };
  } catch {
    return undefined;
  }
}

/** What the command line asks for. */
interface Wishes {
  /** For a program; without it, for a person. */
  format: FindingFormat | undefined;
  against: string | undefined;
  advice: boolean | undefined;
}
