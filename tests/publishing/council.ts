import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A council of our own for one test: a copy of the miniature one, and a folder to publish into. */
export interface Council {
  folder: string;
  content: string;
  out: string;
}

/** Copies the miniature council into a folder that goes when the test ends. */
export function makeCouncil(): Council {
  const folder = makeFolder();
  const content = join(folder, 'content');
  cpSync('tests/fixtures/council', content, { recursive: true });
  return { folder, content, out: join(folder, 'dist') };
}

/** Makes an empty folder that goes when the test ends. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticeboard-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Puts something that could be the site of last month into the folder that will be published into. */
export function putOldSite({ out }: Pick<Council, 'out'>): void {
  mkdirSync(join(out, 'actions', 'old'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<h1>The site of last month</h1>');
  writeFileSync(join(out, 'actions', 'old', 'index.html'), '<h1>A promise of last month</h1>');
}

/** The id of the first entry of a kind that the council has. */
export function firstId({ content }: Council, collection: string): string {
  const [name] = readdirSync(join(content, collection)).sort();
  if (name === undefined) throw new Error(`the miniature council has nothing in ${collection}/`);
  return name.replace(/\.\w+$/, '');
}

/** Gives an entry another title, as an editor would. */
export function retitle({ content }: Council, collection: string, id: string, title: string): void {
  const [name] = readdirSync(join(content, collection)).filter((file) => file.startsWith(`${id}.`));
  const path = join(content, collection, name ?? id);
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.mdx'))
    writeFileSync(
      path,
      text.replace(/^title: .*(?:\n {2,}.*)*$/m, () => `title: ${JSON.stringify(title)}`),
    );
  else writeFileSync(path, JSON.stringify({ ...(JSON.parse(text) as object), title }, null, 2));
}

/** Changes some settings of a council. */
export function changeSettings({ content }: Council, settings: object): void {
  const file = join(content, 'council.json');
  const council = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...council, ...settings }, null, 2));
}
