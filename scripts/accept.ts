import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confirm } from '@clack/prompts';
import type { Duplicate } from '../src/checks/likely-duplicates.ts';
import { written } from '../src/exports/editor/written.ts';
import { contentFolder } from '../src/reader/files.ts';
import { readContent } from '../src/reader/read-content.ts';
import { readBytes, readSubmission } from '../src/reader/read-submission.ts';
import { countOf, printable, report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';
import { collections } from '../src/schemas/index.ts';

const usage = `npm run accept FILE [-- --yes]

Turns a listing that somebody has sent in into an entry that waits: it is nowhere on the site until you publish it.
FILE is what the form of the site makes, ${'`group-submission.json`'}. --yes answers the question whether to go on.`;

process.exitCode = await accept(process.argv.slice(2));

/** Reads, shows, checks, asks and writes. @returns the exit code */
async function accept(words: readonly string[]): Promise<number> {
  const [file, ...others] = words.filter((word) => word !== '--yes');
  const isAgreed = words.includes('--yes');
  if (file === undefined || others.length > 0) return refuse(usage);
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  const folder = resolve(contentFolder());

  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) return refuse(report([bytes], ''));
  const { shown, findings, accepted } = readSubmission(path, bytes, readContent(folder).content, today());
  if (shown.length > 0) console.log(`This was sent in:\n\n${indent(shown)}\n`);
  if (!accepted)
    return refuse(
      `${report(findings, '')}\n\n${countOf(findings.length, 'problem')}. Nothing was written: ask the group, or mend the file.`,
    );

  const { id, entry, duplicates } = accepted;
  if (duplicates.length > 0) console.log(`It may be in the directory already:\n\n${namesOf(duplicates)}\n`);
  if (!isAgreed && !process.stdin.isTTY) return refuse('Nobody is there to be asked: say --yes to go on.');
  const message = `Write groups/${id}.json, as an entry that waits?`;
  if (!isAgreed && (await confirm({ message, initialValue: duplicates.length === 0 })) !== true)
    return refuse('Nothing was written.');

  const target = join(folder, 'groups', `${id}.json`);
  const text = written(collections.groups, entry);
  // Another one may have been written meanwhile: nothing is ever replaced.
  writeFileSync(target, text, { flag: 'wx' });
  console.log(nextSteps(target));
  return 0;
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

function nextSteps(target: string): string {
  return `${target} was written. It is nowhere on the site yet.

Next:
1. Ring or write to the group, to be sure that it is theirs.
2. Does the summary of the activity begin with "Where:"? Name a venue in its place: a file in venues/.
3. Say in "checked" who checked it, on which day and how, and delete the line "draft".
4. npm run check:content`;
}

function namesOf(duplicates: readonly Duplicate[]): string {
  return indent(
    duplicates.map(({ id, title, reasons }) => printable(`${title} (${id}): ${reasons.join(', ')}`)),
  );
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
