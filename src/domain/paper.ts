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

/**
 * The newest of the papers that something rests on; one without a date only where none has any.
 * @throws where it rests on none; the schemas refuse that
 */
export function newestOf(content: Content, sources: readonly Source[]): Entry<'documents'> {
  const papers = sources
    .map(({ document }) => findEntry(content, 'documents', document))
    .sort((a, b) => compareDates(a.data.date, b.data.date));
  const newest = papers.findLast(({ data }) => 'iso' in data.date) ?? papers.at(-1);
  if (!newest) throw new Error('rests on no paper');
  return newest;
}

/**
 * The newest of the papers that were read, as of a day.
 * @param today YYYY-MM-DD
 */
export function newestPaper(
  content: Pick<Content, 'documents'>,
  today: string,
): Entry<'documents'> | undefined {
  return content.documents
    .filter(({ data }) => data.held && 'iso' in data.date && isOutBy(data.date, today))
    .sort((a, b) => compareDates(a.data.date, b.data.date))
    .at(-1);
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
