import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { written } from '../../src/exports/editor/written.ts';
import { settingsFile } from '../../src/reader/files.ts';
import { council } from '../../src/schemas/council.ts';
import type { Answers } from './answers.ts';
import { filesBelow } from './files-below.ts';
import { fillIn, settingsOf } from './fill-in.ts';
import { copyDocs, json, packageFile, readme, type Code } from './project-files.ts';
import { workflowsFor } from './workflows.ts';

/**
 * Writes the folder of a new council. What cannot be finished is taken away again.
 * @param folder a folder that is empty or not there
 * @param hasExamples whether one example of each kind is written
 * @param today the day on which the examples are as new as can be, YYYY-MM-DD
 */
export function writeCouncil(
  folder: string,
  answers: Answers,
  code: Code,
  hasExamples: boolean,
  today: string,
): void {
  const template = join(code.root, 'templates', 'council');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  try {
    for (const file of filesBelow(join(template, 'content'))) {
      if (!hasExamples && isExample(file)) continue;
      const text = readFileSync(join(template, 'content', file), 'utf8');
      // A financial year may stand in the name of a file.
      write(
        `content/${fillIn(file, answers, today)}`,
        file === settingsFile
          ? written({ format: 'json', schema: council }, settingsOf(text, answers, today))
          : fillIn(text, answers, today),
      );
    }
    write('README.md', readme(readFileSync(join(template, 'README.md'), 'utf8'), answers, code, today));
    cpSync(join(template, 'noticeboard.mjs'), join(folder, 'noticeboard.mjs'));
    cpSync(join(template, 'gitignore'), join(folder, '.gitignore'));
    write('package.json', packageFile(code.root, answers));
    write('noticeboard.json', json({ repository: code.repository, commit: code.commit }));
    // Of this machine alone, and ignored by Git: nobody who has the code has to fetch it again.
    write('noticeboard.local.json', json({ home: code.root }));
    for (const { file, text } of workflowsFor(code.root, answers.host)) write(file, text);
    copyDocs(code.root, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Whether a file of the template goes when the first real things are there. */
export function isExample(file: string): boolean {
  return /\/(?:demo-)?example-/.test(file);
}
