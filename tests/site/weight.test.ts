import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { built, fileOfLink, folder, readFile } from './built.ts';

/** HTML and CSS of one page, brotli, in bytes. */
const mostOfPage = 14_000;
/** The style sheet that most pages share, and one of the page: nothing is drawn before all are there. */
const mostStyles = 2;
/** JavaScript that a page loads by itself, brotli, in bytes. */
const mostOfScript = 3_000;
/**
 * Complete lists grow with the content; every other page has a weight of its own. A strategy as it was reported is one:
 * the whole text of a frozen record, on one page, so that nothing of it can be missed.
 */
const completeLists = /^\/(?:actions|groups|groups\/words|glossary|as-reported\/[^/]+\/[^/]+)\/$/;

const quick = 4;
const best = constants.BROTLI_MAX_QUALITY;

const staticImport = /\b(?:import|export)\b\s*(?:[\w$*{},\s]*?\bfrom\b\s*)?["']([^"'\s]+)["']/g;

test('HTML and CSS of a page weigh less than 14 kB', () => {
  const heavy = built.pages
    .filter((page) => !completeLists.test(page.address))
    .map(({ file, address, links }) => {
      const styles = links.filter(({ value, from }) => from === 'link href' && value.includes('.css'));
      const files = new Set(styles.map(({ value }) => fileOfLink(value, address) ?? ''));
      expect(files.size, `${address} has a style`).toBeGreaterThan(0);
      // What a page has besides these is for paper.
      const drawn = [...files].filter((file) => /(?:^|\/)assets\/[^/]+$/.test(file));
      expect(drawn.length, `${address} waits for one style of its own`).toBeLessThanOrEqual(mostStyles);
      return { address, bytes: weighAll([file, ...files], mostOfPage) };
    })
    .filter(({ bytes }) => bytes >= mostOfPage);
  expect(heavy).toEqual([]);
});

test('a page names all that its scripts import, so that a browser asks for it at once', () => {
  let imports = 0;
  for (const { file, address } of built.pages) {
    const { files } = scriptsOf(file, address);
    const named = new Set(
      elementsOf(readFile(file)).flatMap((element) => {
        const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
        const target = value('rel') === 'modulepreload' ? value('href') : value('src');
        return target === undefined ? [] : (fileOfLink(target, address) ?? []);
      }),
    );
    const missing = [...files].filter((script) => !named.has(script));
    expect(missing, address).toEqual([]);
    imports += files.size;
  }
  expect(imports).toBeGreaterThan(built.pages.length);
});

test('a page loads at most 3 kB of JavaScript by itself', () => {
  let scripts = 0;
  const heavy = built.pages
    .map(({ file, address }) => {
      const { files, inline } = scriptsOf(file, address);
      scripts += files.size;
      const bytes = weighAll([...files], mostOfScript) + pack(Buffer.from(inline), best);
      return { address, bytes, files: [...files] };
    })
    .filter(({ bytes }) => bytes > mostOfScript);
  expect(scripts).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('no page loads a font to be read', () => {
  expect([...built.files].filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  for (const file of [...built.files].filter((name) => name.endsWith('.css')))
    expect(readFile(file), file).not.toContain('@font-face');
});

/** The scripts that a page loads before anybody does anything, those that they import included. */
function scriptsOf(file: string, address: string): { files: Set<string>; inline: string } {
  const files = new Set<string>();
  let inline = '';
  for (const element of elementsOf(readFile(file))) {
    const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
    if (element.tagName === 'link' && value('rel') === 'modulepreload')
      addModule(fileOfLink(value('href') ?? '', address) ?? '', files);
    if (element.tagName !== 'script' || value('type')?.endsWith('json')) continue;
    const source = value('src');
    if (source === undefined) inline += textOf(element);
    else addModule(fileOfLink(source, address) ?? source, files);
  }
  return { files, inline };
}

function addModule(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  for (const [, target = ''] of readFile(file).matchAll(staticImport)) {
    const imported = posix.join(dirname(file), target);
    if (target.startsWith('.') && built.files.has(imported)) addModule(imported, files);
  }
}

const weights = new Map<string, number>();

/** What some files weigh together. The best packing is slow, so it is tried only where a quick one is not enough. */
function weighAll(files: readonly string[], most: number): number {
  const sum = (quality: number) => files.reduce((total, file) => total + weigh(file, quality), 0);
  const quickly = sum(quick);
  return quickly < most ? quickly : sum(best);
}

function weigh(file: string, quality: number): number {
  const key = `${file} ${quality}`;
  const known = weights.get(key) ?? pack(readFileSync(join(folder, file)), quality);
  weights.set(key, known);
  return known;
}

function pack(bytes: Uint8Array, quality: number): number {
  if (bytes.length === 0) return 0;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
