import type { ActionView } from '../domain/action.ts';
import type { Content } from '../schemas/index.ts';

/** One value of a record. Null is said of what no paper states; it is never 0 and never false. */
export type Value = string | number | boolean | null;

/** What stands in one column of one record: a value, or a list of them. */
export type Cell = Value | readonly Value[];

/** What datasets are made from. */
export interface Published {
  content: Content;
  /** The actions in the order of their strategies and papers. */
  views: readonly ActionView[];
  /** The day for which the data is published, YYYY-MM-DD. */
  today: string;
  /** The full web address of a page. Takes its path from the root of the site. */
  address(path: string): string;
}

/**
 * One table of open data. Its record type and its columns are promised to those who use the data, apart from what
 * the content files look like inside.
 */
export interface Dataset<Row extends Record<string, Cell> = Record<string, Cell>> {
  /** The name of its files and the end of its address. */
  name: string;
  title: string;
  /** What it holds, in a sentence. */
  about: string;
  /** What each column means, in the order in which they are written. */
  columns: { [K in keyof Row]-?: string };
  /** The records, in an order that the same content always gives. */
  rows(published: Published): Row[];
}

/** Entries in the order of their ids, which no file system and no language changes. */
export function byId<E extends { id: string }>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
