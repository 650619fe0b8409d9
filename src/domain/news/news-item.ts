import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import type { Source } from '../../schemas/fields/source.ts';
import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { findEntry, type Link } from '../link.ts';
import { oldestPaper } from '../paper.ts';
import { spanOf } from '../partial-date.ts';

/** Something that a paper told on a date: an entry of feeds. */
export interface NewsItem {
  /** What it is, in ids that never change: no title, no number in a list, no address. */
  key: readonly string[];
  title: string;
  /** The page that tells it, from the root of the site, with the place in it. */
  path: string;
  told: Told;
  body: NewsBlock[];
  about: About;
}

/** When something was told, and by what. */
export interface Told {
  date: PartialDate;
  /**
   * paper: the date of the paper. thing: of what it tells, because the paper has none. note: of a note of this site. fact:
   * of what it tells, because it stands in the feed of a timeline.
   */
  of: 'paper' | 'thing' | 'note' | 'fact';
}

/** A paragraph, or a list under a name. */
export type NewsBlock =
  string | { name: string; items: readonly string[] } | { name: string; links: readonly Link[] };

/** Whom and what it concerns: ids. */
export interface About {
  strategies: readonly string[];
  places: readonly string[];
  organisations: readonly string[];
}

/**
 * When something was told for the first time.
 * @param own the date of the thing itself, which stands in where no paper of it is dated
 * @returns nothing where there is no date at all: what has none cannot stand in a feed
 */
export function toldFirst(content: Content, sources: readonly Source[], own?: PartialDate): Told | undefined {
  const { date } = oldestPaper(content, sources).data;
  if ('iso' in date) return { date, of: 'paper' };
  return own && 'iso' in own ? { date: own, of: 'thing' } : undefined;
}

/** An item where it has a date; nothing where it has none. */
export function itemIfTold(told: Told | undefined, item: Omit<NewsItem, 'told'>): NewsItem[] {
  return told ? [{ ...item, told }] : [];
}

/** The papers of an item, with the places in them. */
export function sourceBlock(content: Content, sources: readonly Source[]): NewsBlock {
  return {
    name: sources.length === 1 ? 'Source' : 'Sources',
    links: sources.map(({ document, section, page }) => ({
      name: findEntry(content, 'documents', document).data.title,
      path: addressOf('documents', document),
      note: section ?? `page ${page}`,
    })),
  };
}

/** What some promises concern. */
export function aboutPromises(content: Content, promises: readonly string[]): About {
  const all = promises.map((id) => findEntry(content, 'actions', id).data);
  return {
    strategies: all.map(({ strategy }) => strategy),
    places: all.flatMap(({ places = [] }) => places),
    organisations: all.flatMap(({ leads, partners }) => [
      ...leads,
      ...partners.map(({ organisation }) => organisation),
    ]),
  };
}

/**
 * The day under which a feed files something that was told by a day: the last that its date can mean.
 * @param today YYYY-MM-DD; no entry is filed later
 * @returns nothing where it was told later
 */
export function filedUnder({ date }: Told, today: string): string | undefined {
  const span = spanOf(date);
  if (!span || span.first > today) return undefined;
  return span.last < today ? span.last : today;
}

/** What rests on each paper, in the order in which the papers come. */
export function byPaper<T extends { source: { document: string } }>(all: readonly T[]): [string, T[]][] {
  return [...Map.groupBy(all, ({ source }) => source.document)];
}
