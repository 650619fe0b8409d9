import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, text } from '@clack/prompts';
import { problemsIn } from '../src/checks/finding.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { countOf, report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';
import { answersOf, questions, type QuestionKey } from './create-council/answers.ts';
import type { Code } from './create-council/project-files.ts';
import { writeCouncil } from './create-council/write-council.ts';

const root = dirname(import.meta.dirname);
const flags = questions.map(({ key }) => `--${key} …`).join(' ');
const usage = `npm run create-council FOLDER [-- ${flags} --repository … --without-examples --yes]

Makes the folder of a new council: a valid site with settings, categories, the pages that every site needs, one example of each
kind, the help for editors and the workflow files. It asks what no flag says; --yes takes the usual answers. The repository is
that of Noticeboard, from which others fetch the code; without it, that of this checkout.`;

process.exitCode = await createCouncil(process.argv.slice(2));

/** Asks, writes and checks. @returns the exit code */
async function createCouncil(words: string[]): Promise<number> {
  const asked = read(words);
  if (!asked) return refuse(usage);
  const folder = resolve(process.env['INIT_CWD'] ?? '.', asked.folder);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return refuse(`${folder} is not empty. Nothing was written: name a new folder.`);
  const said = asked.isAgreed || !process.stdin.isTTY ? asked.said : await ask(asked.said);
  if (!said) return refuse('Nothing was written.');
  const answers = answersOf(said);
  if (typeof answers === 'string') return refuse(`${answers} Nothing was written.`);
  const code = codeOf(asked.repository);
  const day = today();
  writeCouncil(folder, answers, code, asked.hasExamples, day);
  const { content, findings } = checkFolder(`${folder}/content`, day);
  const problems = problemsIn(findings);
  if (problems.length > 0) return refuse(report(problems, `${folder}/content`));
  const count = Object.values(content?.ids ?? {}).reduce((sum, ids) => sum + ids.length, 0);
  console.log(nextSteps(folder, countOf(count, 'entry', 'entries'), code));
  return 0;
}

/** @returns nothing where the command line asks for something that is not there */
function read(words: string[]): Asked | undefined {
  const names = questions.map(({ key }) => [key, { type: 'string' }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names),
        repository: { type: 'string' },
        'without-examples': { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) return undefined;
    const { repository = '', 'without-examples': isBare, yes, ...said } = values;
    return {
      folder,
      said: said as Said,
      repository: String(repository),
      hasExamples: !isBare,
      isAgreed: yes === true,
    };
  } catch {
    return undefined;
  }
}

/** Asks what was not said. @returns nothing where whoever is asked would rather stop */
async function ask(said: Said): Promise<Said | undefined> {
  const answers: Said = { ...said };
  for (const { key, question, usual } of questions) {
    if (answers[key] !== undefined) continue;
    const answer = await text({ message: question, placeholder: usual, defaultValue: usual });
    if (isCancel(answer)) return undefined;
    answers[key] = answer;
    const whole = answersOf(answers);
    if (typeof whole === 'string') {
      console.error(whole);
      return undefined;
    }
  }
  return answers;
}

/** Where this code comes from, as far as Git knows. */
function codeOf(wanted: string): Code {
  const git = (...words: string[]) => {
    try {
      return execFileSync('git', ['-C', root, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  };
  const origin = git('remote', 'get-url', 'origin');
  const repository = wanted || (/^https:\/\/[^@]*$/.test(origin) ? origin : '');
  return { root, repository, commit: git('rev-parse', '--verify', 'HEAD') };
}

function nextSteps(folder: string, entries: string, { repository, commit }: Code): string {
  const way = relative(process.env['INIT_CWD'] ?? '.', folder) || '.';
  const steps = [
    `cd ${way.startsWith('..') ? folder : way}`,
    'npm start                 # builds the site and prints its address',
    'npm run check:content     # tells what is wrong',
    'npm run new group         # the first real thing',
  ];
  const missing = repository === '' || commit === '';
  return [
    `${folder} is a new council: ${entries}, and no problem found.`,
    '',
    ...steps.map((step) => `  ${step}`),
    '',
    'README.md there tells the first ten minutes.',
    ...(missing
      ? [
          'Before others work on it: write into noticeboard.json from where they fetch Noticeboard, and which commit.',
        ]
      : []),
  ].join('\n');
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

type Said = Partial<Record<QuestionKey, string>>;

interface Asked {
  folder: string;
  said: Said;
  repository: string;
  hasExamples: boolean;
  isAgreed: boolean;
}
