import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { problemsIn } from '../src/checks/finding.ts';
import { shownContent } from '../src/domain/shown-content.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { countOf, printable, report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';
import { contactsFile, readOutOfHours } from './emergency-sheet/out-of-hours.ts';
import { sheetPage } from './emergency-sheet/sheet-page.ts';

const sheetFile = 'emergency-sheet.html';
const root = dirname(import.meta.dirname);
const usage = `npm run emergency-sheet [-- FOLDER]

Makes the sheet for whoever is on duty: what groups can offer in an emergency, with the numbers for out of hours from
${contactsFile} in FOLDER. Without FOLDER it is private/, beside the content. ${sheetFile} is written there, to be printed.
Nothing of that folder is ever on the site, and Git must not keep it.`;
const example = `{
  "numbers": [{ "title": "Duty officer", "phone": "01632 960100" }],
  "contacts": [
    {
      "group": "the-name-of-its-file",
      "name": "Ann Example",
      "role": "Key holder",
      "phone": "01632 960101",
      "when": "Any night",
      "confirmed": "2026-10-01"
    }
  ]
}`;

/**
 * Reads the content and the contacts, and writes the sheet.
 * @param words what stands after the command
 * @param content the content folder
 * @param day YYYY-MM-DD
 * @returns the exit code
 */
export function emergencySheet(words: readonly string[], content: string, day: string): number {
  const [named, ...others] = words;
  if (others.length > 0 || named?.startsWith('-')) return refuse(usage);
  const folder = named === undefined ? usualFolder(content) : resolve(process.env['INIT_CWD'] ?? '.', named);
  const unfit = unfitness(folder, content);
  if (unfit !== undefined) return refuse(unfit);
  const file = join(folder, contactsFile);
  if (!existsSync(file))
    return refuse(
      `${file} is not there. Make it with the numbers for out of hours, in this form:\n\n${example}`,
    );
  const { content: all, findings } = checkFolder(content, day);
  const problems = problemsIn(findings);
  if (!all || problems.length > 0)
    return refuse(`${report(problems, content)}\n\n${countOf(problems.length, 'problem')} in the content.`);
  const read = readOutOfHours(file, readFileSync(file), all.ids.groups, day);
  if (Array.isArray(read))
    return refuse(`${report(read, '')}\n\n${countOf(read.length, 'problem')}. No sheet was written.`);
  const { html, unplaced } = sheetPage(shownContent(all, day, 'public'), read, day);
  const target = join(folder, sheetFile);
  mkdirSync(folder, { recursive: true });
  // Others who use this computer need not read it.
  writeFileSync(target, html, { mode: 0o600 });
  console.log(
    `${target} was written, with ${countOf(read.contacts.length, 'contact')}. Open it and print it.`,
  );
  if (unplaced.length > 0)
    console.log(
      `These stand at its end, because the site does not show the group or the group offers nothing: ${printable(unplaced.map(({ group }) => group).join(', '))}.`,
    );
  return 0;
}

/** Beside the content of a council; for the content of this project, at its root. */
function usualFolder(content: string): string {
  const beside = dirname(resolve(content));
  return join(beside === join(root, 'src') ? root : beside, 'private');
}

/** Why nothing private may lie in a folder; nothing where it may. */
function unfitness(folder: string, content: string): string | undefined {
  const open = [
    content,
    process.env['OUT_DIR'] ?? join(root, 'dist'),
    join(root, 'public'),
    join(root, 'src'),
  ].map((path) => resolve(path));
  if (open.some((path) => !relative(path, folder).startsWith('..')))
    return `${folder} is published, or holds the content: the sheet has the numbers of persons. Choose another folder.`;
  const { status } = spawnSync('git', ['check-ignore', '-q', join(folder, contactsFile)], {
    cwd: nearestFolder(folder),
  });
  return status === 1
    ? `Git would keep ${folder}, and with it the numbers of persons. Write /private/ into .gitignore first, or choose another folder.`
    : undefined;
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

if (import.meta.main)
  process.exitCode = emergencySheet(process.argv.slice(2), resolve(contentFolder()), today());
