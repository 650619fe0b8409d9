import { viewActions } from '../../src/domain/action.ts';
import type { Dataset, Published } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';

let read: Content | undefined;

/** The content of this repository, a copy that a test may change. */
export function realContent(): Content {
  return structuredClone((read ??= readOnce()));
}

/** What the datasets are made from, on a day. */
export function publishedOn(today: string, content: Content = realContent()): Published {
  return {
    content,
    views: viewActions(content, today),
    today,
    address: (path) => `https://noticeboard.example.org${path}`,
  };
}

/** A dataset by its name. */
export function datasetNamed(name: string): Dataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`no dataset ${name}`);
  return found;
}

/** Reads CSV as RFC 4180 defines it, without a library, so that the library that wrote it is held against the rule. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

function readOnce(): Content {
  const { content } = readContent('src/content');
  if (!content?.council) throw new Error('src/content cannot be read');
  return { ...content, council: content.council };
}
