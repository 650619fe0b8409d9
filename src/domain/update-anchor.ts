import type { Update } from '../schemas/update.ts';
import { compareDates } from './partial-date.ts';

/**
 * The place of each update on the page of its promise: `said-` and the id of the paper, which stays when a title, a date
 * or the order changes. Where one paper tells of several dates, the newest has this name and the others add theirs.
 * @returns one anchor for each update, in the order in which they came, no two the same
 */
export function updateAnchors(updates: readonly Pick<Update, 'date' | 'source'>[]): string[] {
  const anchors = new Map<object, string>();
  const taken = new Set<string>();
  for (const update of [...updates].sort((a, b) => compareDates(b.date, a.date))) {
    const { date, source } = update;
    const plain = anchorOfPaper(source.document);
    const dated = `${plain}.${'iso' in date ? date.iso.replace('/', '..') : 'undated'}`;
    let anchor = taken.has(plain) ? dated : plain;
    for (let count = 2; taken.has(anchor); count++) anchor = `${dated}.${count}`;
    taken.add(anchor);
    anchors.set(update, anchor);
  }
  return updates.map((update) => anchors.get(update) ?? '');
}

/** Where the page of a promise tells what a paper says of it. */
export function anchorOfPaper(document: string): string {
  return `said-${document}`;
}
