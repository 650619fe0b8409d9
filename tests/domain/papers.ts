import { viewActions } from '../../src/domain/action.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';

/** The day on which these tests look at the papers. */
export const day = '2026-11-21';

/** The content of the five papers. */
export const papers = readContent('src/content').content as Content;

/** Every promise of the papers on that day. */
export const promises = viewActions(papers, day);

/** One promise of the papers. */
export function promise(id: string) {
  const found = promises.find((action) => action.id === id);
  if (!found) throw new Error(`no promise ${id}`);
  return found;
}
