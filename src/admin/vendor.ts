import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { href } from '../components/site/href.ts';

const root = join('node_modules', '@sveltia', 'cms');
const fonts = join('npm', 'assets');

/** What the program asks a network of the world for, by the ends of the addresses, and the file that this site has instead. */
const fontFiles: Readonly<Record<string, string>> = {
  'material-symbols-outlined': 'icons.woff2',
  'noto-mono': 'code.woff2',
  'source-sans-3': 'text.woff2',
};
const fontAddress = /https:\/\/[\w./-]+\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

/** What the program says otherwise than its makers, by its own names for it. */
const ourWords: Words = {
  work_with_local_repo: 'Open the folder on this computer',
  work_with_local_repo_description:
    'Choose the folder of the whole project, in which the folders src and .git stand. Nothing leaves this computer.',
  working_with_local_repo: 'Working in the folder on this computer',
  sign_in_error: {
    not_project_root: 'That is not the folder of the project: it has no folder .git. Please choose again.',
    picker_dismissed: 'No folder was chosen. Please choose again.',
  },
  saving_entry: { error: { title: 'Not saved', description: 'What you changed is still here in the form.' } },
  save_conflict: {
    overwrite_warning:
      'If you save now, their change is lost. To keep both, copy what you wrote, close the form without saving, open it again and write it there.',
  },
};

/**
 * The files of Sveltia CMS that stand in `/admin/`, out of the many that its package has: the program, its words in
 * British English, its fonts and the licences of all of them.
 */
export const vendorFiles: Readonly<Record<string, () => string | Uint8Array<ArrayBuffer>>> = {
  'sveltia-cms.js': () => withOwnFonts(readFileSync(join(root, 'dist', 'sveltia-cms.js'), 'utf8')),
  'en-GB.json': () => inOurWords(readFileSync(join(root, 'locales', 'en-GB.json'), 'utf8')),
  'licences.txt': () =>
    [join(root, 'LICENSE.txt'), ...assets(/LICENSE\.txt$/)]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n\n'),
  ...Object.fromEntries(
    Object.entries(fontFiles).map(([name, file]) => [
      file,
      () => new Uint8Array(readFileSync(fontPath(name))),
    ]),
  ),
};

/**
 * The program with the addresses of its fonts in this site.
 * @throws where it asks for other fonts than those that are here
 */
export function withOwnFonts(program: string): string {
  const found = new Set<string>();
  const text = program.replace(fontAddress, (address, name: string) => {
    const file = fontFiles[name];
    if (file === undefined)
      throw new Error(`Sveltia CMS asks for a font that is not in this site: ${address}`);
    found.add(name);
    return href(`/admin/${file}`);
  });
  const missing = Object.keys(fontFiles).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`Sveltia CMS no longer asks for ${missing.join(', ')}`);
  return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/**
 * The words of the program, with ours for those that only a programmer would understand.
 * @throws where it no longer has one of them
 */
export function inOurWords(text: string): string {
  const words = JSON.parse(text) as Words;
  const replace = (into: Words, ours: Words, way: string): Words => {
    for (const [name, our] of Object.entries(ours)) {
      const theirs = into[name];
      if (typeof theirs !== typeof our) throw new Error(`Sveltia CMS no longer says ${way}${name}`);
      into[name] = typeof our === 'string' ? our : replace(theirs as Words, our, `${way}${name}.`);
    }
    return into;
  };
  return JSON.stringify(replace(words, ourWords, ''));
}

/** @throws where there is not one file of the font */
function fontPath(name: string): string {
  const found = assets(new RegExp(`^${name}-.*\\.woff2$`));
  if (found.length !== 1 || !found[0])
    throw new Error(`Sveltia CMS has ${found.length} files of the font ${name}`);
  return found[0];
}

function assets(name: RegExp): string[] {
  return readdirSync(join(root, fonts))
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(root, fonts, file));
}

interface Words {
  [name: string]: string | Words;
}
