import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import type { Finish, Publication } from '../../src/publishing/finish-site.ts';
import { joinStyles } from '../../src/publishing/join-styles.ts';
import { preloadScripts } from '../../src/publishing/preload-scripts.ts';
import { makeFolder } from './council.ts';

test('a page has one style sheet besides the one that most pages share, with all that its own ones said, in their order', async () => {
  const both = pageWith('assets/a.css', 'assets/all.css', 'assets/b.css');
  const { files, read } = await finish(joinStyles, {
    'assets/all.css': 'body{}',
    'assets/a.css': '.a{}',
    'assets/b.css': '.b{}',
    'assets/c.css': '.c{}',
    'cy/assets/all.css': 'body{}',
    'cy/assets/a.css': '.a{}',
    'index.html': both,
    'alike/index.html': both,
    'one/index.html': pageWith('assets/all.css', 'assets/b.css'),
    'other/index.html': pageWith('assets/all.css', 'assets/b.css', 'assets/c.css'),
    'none/index.html': '<head></head>',
    'cy/index.html': pageWith('cy/assets/a.css', 'cy/assets/all.css'),
  });
  const [shared, own = '', ...more] = linksOf(read('index.html'));
  expect([shared, more]).toEqual(['assets/all.css', []]);
  expect(own).toMatch(/^assets\/page\.[0-9a-f]{8}\.css$/);
  expect(read(own)).toBe('.a{}.b{}');
  expect(read('index.html')).toBe(pageWith('assets/all.css', own));
  expect(linksOf(read('alike/index.html'))).toEqual(['assets/all.css', own]);
  expect(linksOf(read('one/index.html'))).toEqual(['assets/all.css', 'assets/b.css']);
  expect(read(linksOf(read('other/index.html'))[1] ?? '')).toBe('.b{}.c{}');
  expect(read('none/index.html')).toBe('<head></head>');
  expect(linksOf(read('cy/index.html'))).toEqual(['cy/assets/a.css', 'cy/assets/all.css']);
  expect(files()).not.toContain('assets/a.css');
  expect(files()).toContain('assets/b.css');
});

test('a page names all that its scripts import before they run, and nothing that they import later', async () => {
  const page = '<head></head><script type="module" src="/town/assets/a.js"></script>';
  const { read } = await finish(preloadScripts, {
    'assets/a.js': 'import{x as y}from"./b.js";import"./c.js";const later=()=>import("./d.js");',
    'assets/b.js': 'import{z}from"./c.js";export{x}from"./a.js";',
    'assets/c.js': 'export const z="./e.js";',
    'index.html': page,
    'plain/index.html': '<head></head><script type="module" src="/town/assets/c.js"></script>',
  });
  expect(linksOf(read('index.html').split('</head>')[0] ?? '')).toEqual(['assets/b.js', 'assets/c.js']);
  expect(read('index.html')).toContain(`<link rel="modulepreload" href="/town/assets/b.js">`);
  expect(read('plain/index.html')).not.toContain('modulepreload');
});

/** Writes a site that lies below /town/, and takes one of the last steps of a build. */
async function finish(step: Finish, site: Record<string, string>) {
  const folder = makeFolder();
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await step(folder, { address: { site: 'https://example.org', base: '/town/' } } as Publication);
  return {
    files: () => listFiles(folder),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
  };
}

function pageWith(...sheets: string[]): string {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/town/${sheet}">`).join('');
  return `<head><meta charset="utf-8">${links}<title>T</title></head>`;
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="\/town\/([^"]+)"/g)].map(([, link = '']) => link);
}
