import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from './answers.ts';
import { filesBelow } from './files-below.ts';
import { fillIn } from './fill-in.ts';

/** Commands of this project that the new folder has too. */
const commands = [
  'start',
  'dev',
  'build',
  'verify',
  'check:content',
  'check:links',
  'describe:change',
  'new',
  'desk',
  'emergency-sheet',
  'accept',
  'freeze',
  'format:content',
  'import:postcodes',
  'audit',
];

/** What of docs/ is for those who work on this project, and not for those who write content. */
const notForEditors = new Set(['decisions', 'home.png']);

/** The code that a new council uses. */
export interface Code {
  /** The folder of this project. */
  root: string;
  /** Where others fetch it; empty where that is not known. */
  repository: string;
  /** The commit; empty where that is not known. */
  commit: string;
}

/** The first page of the new folder. */
export function readme(text: string, answers: Answers, { repository }: Code, today: string): string {
  const publishing: Record<string, string> = {
    'github-pages':
      'On GitHub, choose “GitHub Actions” under Settings, Pages: the site is published after each change, and every night.',
    'gitlab-pages':
      'On GitLab it is published after each change; make a pipeline schedule for every night, so that its dates stay true.',
  };
  return fillIn(text, answers, today)
    .replace(
      '[Noticeboard](NOTICEBOARD_REPOSITORY)',
      repository === '' ? 'Noticeboard' : `[Noticeboard](${repository})`,
    )
    .replace(
      'PUBLISHING',
      publishing[answers.host ?? ''] ??
        'To publish, let your host run `npm run setup && npm run build` and take the folder `dist/`.',
    );
}

/** The commands of the new folder: those of this project that serve it. */
export function packageFile(root: string, { place }: Answers): string {
  const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    engines: object;
  };
  const own = commands.filter((name) => name in scripts);
  return json({
    name: `${
      place
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'council'
    }-noticeboard`,
    version: '0.1.0',
    private: true,
    type: 'module',
    engines,
    scripts: Object.fromEntries(['setup', ...own].map((name) => [name, `node noticeboard.mjs ${name}`])),
  });
}

/** The help for editors, and what lets Visual Studio Code explain each field; the content lies elsewhere there. */
export function copyDocs(root: string, folder: string): void {
  for (const name of readdirSync(join(root, 'docs')))
    if (!notForEditors.has(name))
      cpSync(join(root, 'docs', name), join(folder, 'docs', name), { recursive: true });
  cpSync(join(root, '.vscode'), join(folder, '.vscode'), { recursive: true });
  for (const file of [...filesBelow(join(folder, 'docs')), '../.vscode/settings.json']) {
    const path = join(folder, 'docs', file);
    if (/\.(?:md|json)$/.test(file))
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('src/content/', 'content/'));
  }
}

/** A file of JSON. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
