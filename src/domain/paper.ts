import type { CollectionName } from '../schemas/collection-names.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Snapshot } from '../schemas/snapshot.ts';
import { findEntry } from './link.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** A thing by its id and its name, for those who will not find it any more. */
export type Named = Snapshot['promises'][number]['leads'][number];

/**
 * The oldest of the papers that something rests on.
 * @throws where it rests on none; the schemas refuse that
 */
export function oldestPaper(content: Content, sources: readonly Source[]): Entry<'documents'> {
  const papers = sources.map(({ document }) => findEntry(content, 'documents', document));
  const [oldest] = papers.sort((a, b) => compareDates(a.data.date, b.data.date));
  if (!oldest) throw new Error('rests on no paper');
  return oldest;
}

/** Whether something of that date may be out on a day: it need not be over. What has no date is. */
export function isOutBy(date: PartialDate, day: string): boolean {
  return (spanOf(date)?.first ?? '') <= day;
}

/** A thing by its id and its name. */
export function named(content: Content, collection: CollectionName, id: string): Named {
  return { id, title: findEntry(content, collection, id).data.title };
}

/** A citation that does without the paper: its name, and the place in it. */
export function citedAs(content: Content, { document, section, page }: Source) {
  return {
    document: named(content, 'documents', document),
    ...(section ? { section } : {}),
    ...(page ? { page } : {}),
  };
}
