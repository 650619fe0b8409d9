import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { unformedFiles } from '../../scripts/format-content.ts';
import { siteHeaders } from '../../src/publishing/headers/site-headers.ts';
import { serve } from '../../src/publishing/serve.ts';
import type { Council } from '../../src/schemas/council.ts';
import type { Admin } from '../../src/schemas/settings/admin.ts';
import { publish } from '../publishing/command.ts';

/** The miniature council with forms, built and served. */
export interface FormsSite {
  /** The content folder of the council, which no form touches: a form has a copy in the browser. */
  content: string;
  site: string;
  url: string;
  close(): void;
}

/** Builds the miniature council, its files in their one form, with forms that save as its settings say. */
export async function startForms(admin: Admin): Promise<FormsSite> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticeboard-')));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync('tests/fixtures/council', content, { recursive: true });
  const settings = join(content, 'council.json');
  const council = { ...(JSON.parse(readFileSync(settings, 'utf8')) as Council), admin };
  writeFileSync(settings, JSON.stringify(council));
  for (const { file, text = '' } of unformedFiles(content)) writeFileSync(join(content, file), text);
  await publish({ content, out });
  const { server, url } = await serve({
    folder: out,
    base: '/',
    port: 0,
    host: '127.0.0.1',
    headers: () => siteHeaders(out, council).rules,
  });
  return {
    content,
    site: out,
    url,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The files of a content folder, by their paths in the repository. */
export function repositoryFiles(content: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, file)).isFile())
      .map((file) => [
        `src/content/${file.replaceAll('\\', '/')}`,
        readFileSync(join(content, file), 'utf8'),
      ]),
  );
}

/** Puts files into the private folder that a browser keeps for a site, and lets the page choose that folder. */
export async function giveFolder(page: Page, url: string, files: Record<string, string>): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${url}robots.txt`);
  await write(page, files);
}

/** Writes files into that folder, as another program would. */
export async function write(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** What stands in a file of that folder now, as text or, where it is none, as its bytes in base64. */
export function readGiven(page: Page, path: string, form: 'text' | 'base64' = 'text'): Promise<string> {
  return page.evaluate(
    async ([way = '', how]) => {
      const names = way.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      const file = await (await folder.getFileHandle(names.at(-1) ?? '')).getFile();
      if (how === 'text') return file.text();
      const bytes = new Uint8Array(await file.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [path, form],
  );
}

/** The lines that one text has and another has not, with a sign before each, in their order. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let [top, end] = [0, 0];
  while (top < Math.min(old.length, now.length) && old[top] === now[top]) top++;
  const rest = Math.min(old.length, now.length) - top;
  while (end < rest && old.at(-1 - end) === now.at(-1 - end)) end++;
  const between = (lines: string[], sign: string) =>
    lines.slice(top, lines.length - end).map((line) => `${sign}${line}`);
  return [...between(old, '-'), ...between(now, '+')];
}
