import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../reader/digest.ts';
import { listFiles, pagesIn } from './built-site.ts';
import type { Finish } from './finish-site.ts';

/** A link to a style sheet as Astro writes it. */
const link = /<link rel="stylesheet" href="([^"]*\/assets\/)([^"/]+\.css)">/g;

/** A page with the style sheets that its build gave it, in their order. */
interface StyledPage {
  path: string;
  html: string;
  /** The address of the folder of its sheets, with a stroke at both ends: each language has its own. */
  folder: string;
  /** Their names in it. */
  sheets: string[];
}

/**
 * Gives each page one style sheet besides the one that most pages share. Astro makes a sheet of every few components, and
 * a browser draws nothing before the last of them is there.
 */
export const joinStyles: Finish = (site, { address: { base } }) => {
  const pages = pagesIn(listFiles(site)).flatMap((file) => readStyled(join(site, file)) ?? []);
  for (const [folder, those] of Map.groupBy(pages, (page) => page.folder))
    joinIn(join(site, folder.slice(base.length)), those);
};

/** Joins the sheets of pages, which all lie in one folder. */
function joinIn(assets: string, pages: readonly StyledPage[]): void {
  const shared = sharedBy(pages);
  const linked = new Set<string>();
  for (const alike of Map.groupBy(pages, ({ sheets }) => sheets.join(' ')).values()) {
    const { sheets } = alike[0] ?? { sheets: [] };
    const [common, own] = [sheets.filter((one) => one === shared), sheets.filter((one) => one !== shared)];
    const now = own.length > 1 ? [...common, joinSheets(assets, own)] : sheets;
    if (now !== sheets)
      for (const { path, html, folder } of alike) writeFileSync(path, withSheets(html, folder, now));
    now.forEach((sheet) => linked.add(sheet));
  }
  const before = new Set(pages.flatMap(({ sheets }) => sheets));
  for (const sheet of before) if (!linked.has(sheet)) rmSync(join(assets, sheet));
}

/** Writes what several sheets say into one, whose name tells apart what is in it. @returns its name */
function joinSheets(assets: string, sheets: readonly string[]): string {
  const text = sheets.map((sheet) => readFileSync(join(assets, sheet), 'utf8')).join('');
  const name = `page.${digestOf(Buffer.from(text)).slice(0, 8)}.css`;
  writeFileSync(join(assets, name), text);
  return name;
}

/** The sheet that the most pages have, where it is more than half of them. */
function sharedBy(pages: readonly StyledPage[]): string | undefined {
  const sheets = pages.flatMap((page) => page.sheets);
  const uses = [...Map.groupBy(sheets, (sheet) => sheet)].map(([sheet, all]) => ({
    sheet,
    times: all.length,
  }));
  const [most] = uses.sort((a, b) => b.times - a.times);
  return most && most.times > pages.length / 2 ? most.sheet : undefined;
}

/** The page with these sheets, all where the first link stood. */
function withSheets(html: string, folder: string, sheets: readonly string[]): string {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${folder}${sheet}">`).join('');
  const at = html.search(link);
  return `${html.slice(0, at)}${links}${html.slice(at).replace(link, '')}`;
}

function readStyled(path: string): StyledPage | undefined {
  const html = readFileSync(path, 'utf8');
  const links = [...html.matchAll(link)];
  const [, folder] = links[0] ?? [];
  return folder === undefined
    ? undefined
    : { path, html, folder, sheets: links.map(([, , name = '']) => name) };
}
