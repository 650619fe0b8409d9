import { parseArgs } from 'node:util';
import { problemsIn } from '../src/checks/finding.ts';
import { asMarkdown } from '../src/domain/change-words/markdown.ts';
import { asPlainText, type Around } from '../src/domain/change-words/plain-text.ts';
import { describeChange } from '../src/domain/change-words/describe-change.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { fieldName, printable } from '../src/reader/report.ts';
import { repositoryPath } from '../src/reader/repository-path.ts';
import { today } from '../src/reader/today.ts';
import { compareBuilt } from './describe-change/compare-built.ts';
import { readSide } from './describe-change/read-side.ts';
import { writeRevision } from './describe-change/revision.ts';

const usage = `npm run describe:change [BASE] [-- --markdown] [-- --built OLD NEW]

Tells in words what changes on the site, compared with a revision of the content. BASE is any revision of git; without it
the content is compared with the point where the work left the main branch. --markdown writes it for a comment on a pull
request. --built names two built sites (folders, or their site-manifest.json), and tells which pages differ. PREVIEW_ADDRESS
is the address of a site that shows the change: every page is then a link. {number} in it stands for CHANGE_NUMBER.`;

process.exitCode = describe(process.argv.slice(2));

/** @returns the exit code: 0 whatever changes, 1 where nothing can be compared, 2 where the command is not understood */
function describe(words: string[]): number {
  const asked = read(words);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const folder = contentFolder();
  try {
    const old = writeRevision(folder, asked.base);
    try {
      const day = today();
      const built = asked.built && compareBuilt(...asked.built);
      const description = describeChange(readSide(old.folder, day), readSide(folder, day), built);
      const around: Around = {
        base: old.words,
        folder: `${repositoryPath(folder, '')}/`,
        problems: problemsOf(folder, day),
        ...previewAddress(),
      };
      const text = asked.isMarkdown
        ? asMarkdown(description, around)
        : asPlainText(description, around).split('\n').map(printable).join('\n');
      console.log(text);
      return 0;
    } finally {
      old.remove();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** @returns nothing where the command line asks for something that is not there */
function read(words: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { markdown: { type: 'boolean' }, built: { type: 'boolean' } },
    });
    const [oldSite, newSite] = values.built ? positionals.slice(-2) : [];
    const bases = values.built ? positionals.slice(0, -2) : positionals;
    if (bases.length > 1 || (values.built && newSite === undefined)) return undefined;
    return {
      isMarkdown: values.markdown ?? false,
      ...(bases[0] === undefined ? {} : { base: bases[0] }),
      ...(oldSite === undefined || newSite === undefined ? {} : { built: [oldSite, newSite] }),
    };
  } catch {
    return undefined;
  }
}

function problemsOf(folder: string, day: string): string[] {
  return problemsIn(checkFolder(folder, day).findings).map(
    ({ file, line, path, problem }) =>
      `${file}${line === undefined ? '' : `, line ${line}`}: ${path.length > 0 ? fieldName(path) : 'this file'} ${problem}`,
  );
}

/** @throws where PREVIEW_ADDRESS is set to something else than a web address */
function previewAddress(): Pick<Around, 'preview'> {
  const { PREVIEW_ADDRESS: wanted, CHANGE_NUMBER: number = '' } = process.env;
  if (!wanted) return {};
  const address = wanted.replaceAll('{number}', number.replace(/\D/g, ''));
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error(`PREVIEW_ADDRESS is "${address}": expected a web address.`);
  return { preview: new URL(address).href.replace(/\/*$/, '/') };
}

interface Asked {
  base?: string;
  isMarkdown: boolean;
  built?: [was: string, now: string];
}
