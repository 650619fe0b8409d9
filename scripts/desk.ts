import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deskCalendar } from '../src/desk/calendar.ts';
import { makeDesk, type Desk } from '../src/desk/desk.ts';
import { deskJson } from '../src/desk/json.ts';
import { deskFiles, deskPage, lettersPage } from '../src/desk/page.ts';
import { deskRules } from '../src/desk/rules.ts';
import { deskText, lettersText } from '../src/desk/text.ts';
import { notInFuture } from '../src/checks/not-in-future.ts';
import { personalDetails } from '../src/checks/personal-details.ts';
import { securityExpires } from '../src/checks/security-expires.ts';
import { shownContent } from '../src/domain/shown-content.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { countOf, printable, report } from '../src/reader/report.ts';
import { readLinkReport } from '../src/reader/link-report.ts';
import { readAddress } from '../src/reader/settings.ts';
import { today } from '../src/reader/today.ts';

const usage = `npm run desk [-- --all | --letters | --page [FOLDER] | --calendar [FOLDER] | --json | --rules]

What is due: listings to review, promises without an update, target dates, readings, consents, drafts, links and more.

  --all                 every line; without it, the first 12 of each
  --letters             the letters to send, one for each mailbox
  --page [FOLDER]       two pages, ${deskFiles.list} and ${deskFiles.letters}, and the calendar, in FOLDER; without it, in desk/
  --calendar [FOLDER]   the calendar alone: ${deskFiles.calendar}, every day that is due
  --json                for a program
  --rules               when each thing is due, as a table in Markdown

AS_OF=2026-03-31 makes the list of another day.`;

const root = dirname(import.meta.dirname);
const fewest = 12;
/** What these rules find comes with time, and the list tells what to do about it. */
const byDate = new Set([personalDetails.name, notInFuture.name, securityExpires.name]);

/**
 * Reads the content, works out what is due and tells it.
 * @param words what stands after the command
 * @param folder the content folder
 * @param day YYYY-MM-DD
 * @returns the exit code
 */
export function desk(words: readonly string[], folder: string, day: string): number {
  const wish = readWish(words);
  if (!wish) return refuse(usage);
  if (wish.rules) {
    console.log(rulesTable());
    return 0;
  }
  const made = make(folder, day);
  if (typeof made === 'string') return refuse(made);
  if (wish.json) console.log(JSON.stringify(deskJson(made), null, 2));
  else if (wish.letters) console.log(printableLines(lettersText(made.contacts)));
  else if (wish.page || wish.calendar) return write(made, resolve(wish.folder), wish.page);
  else console.log(printableLines(deskText(made, wish.all ? Infinity : fewest)));
  return 0;
}

/** When each thing is due, as a table in Markdown: `docs/desk.md` has it. */
export function rulesTable(): string {
  const rows = deskRules.map(({ title, when, next }) => `| ${title} | ${when} | ${next} |`);
  return ['| What | When it stands in the list | What to do |', '| --- | --- | --- |', ...rows].join('\n');
}

function make(folder: string, day: string): Desk | string {
  const { content, findings } = checkFolder(folder, day);
  const problems = findings.filter(({ level, rule }) => level !== 'advice' && !byDate.has(rule));
  if (!content || problems.length > 0)
    return `${report(problems, folder)}\n\n${countOf(problems.length, 'problem')} in the content: what is due cannot be told before they are mended.`;
  const { site, base } = readAddress();
  const links = readLinkReport(root);
  return makeDesk({
    content,
    shown: shownContent(content, day, 'public'),
    today: day,
    address: (path) => new URL(base.replace(/\/$/, '') + path, site).href,
    changedOn: (file) => changedOn(join(folder, file)),
    ...(links ? { links } : {}),
  });
}

function write(made: Desk, folder: string, isPage: boolean): number {
  const forbidden = [
    process.env['OUT_DIR'] ?? join(root, 'dist'),
    join(root, 'public'),
    join(root, 'src'),
  ].map((path) => resolve(path));
  if (forbidden.some((path) => !relative(path, folder).startsWith('..')))
    return refuse(
      `${folder} is published, or holds the source: the list holds contacts and drafts. Choose another folder.`,
    );
  const styles = ['components/site/tokens.css', 'components/site/base.css', 'desk/desk.css']
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
  const files = [
    ...(isPage
      ? [
          [deskFiles.list, deskPage(made, styles)],
          [deskFiles.letters, lettersPage(made, styles)],
        ]
      : []),
    [deskFiles.calendar, deskCalendar(made)],
  ] as const;
  mkdirSync(folder, { recursive: true });
  for (const [name = '', text = ''] of files) {
    writeFileSync(join(folder, name), text);
    console.log(`${join(folder, name)} was written.`);
  }
  return 0;
}

function readWish(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        ['all', 'letters', 'page', 'calendar', 'json', 'rules'].map((name) => [
          name,
          { type: 'boolean' as const },
        ]),
      ),
    });
    const {
      all = false,
      letters = false,
      page = false,
      calendar = false,
      json = false,
      rules = false,
    } = values;
    if (positionals.length > (page || calendar ? 1 : 0)) return undefined;
    return { all, letters, page, calendar, json, rules, folder: positionals[0] ?? 'desk' };
  } catch {
    return undefined;
  }
}

/** The day of the last commit that changed a file, where there is one. */
function changedOn(path: string): string | undefined {
  try {
    const words = ['-C', dirname(path), 'log', '-1', '--format=%cs', '--', path];
    const day = execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return day === '' ? undefined : day;
  } catch {
    return undefined;
  }
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

if (import.meta.main) process.exitCode = desk(process.argv.slice(2), resolve(contentFolder()), today());
