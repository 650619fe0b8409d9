import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import type { Source } from '../../schemas/fields/source.ts';
import type { Content } from '../../schemas/index.ts';
import { compareText } from '../compare-text.ts';
import { findEntry } from '../link.ts';
import type { About } from '../news/news-item.ts';
import { spanOf } from '../partial-date.ts';

/** What kinds of facts have dates, in the order in which they stand under one date. */
export const factKinds = [
  'strategy',
  'paper',
  'meeting',
  'action',
  'start',
  'target',
  'revised',
  'report',
  'criterion',
  'fate',
  'reading',
  'money',
  'agreement',
  'term',
  'policy',
  'consultation',
  'event',
  'newsletter',
  'contact',
  'place',
  'venue',
  'figure',
] as const;

/** A kind of fact that has a date. */
export type FactKind = (typeof factKinds)[number];

/**
 * Something that was, or is to be, at a time: where the news tell when a paper told something, this is when it was. The
 * date may be missing; then the fact is counted, and stands in no year.
 */
export interface Fact {
  /** What it is, in ids that never change: no title, no address. No two facts have the same. */
  key: readonly string[];
  /** The very object that stands in the content: a test finds by it what is missing here. */
  date: PartialDate;
  kind: FactKind;
  /** A sentence that can be understood without the date and without the page. */
  says: string;
  /** The page that tells it, from the root of the site, with the place in it. */
  path: string;
  /** Where it stands; nothing for a paper, which is its own source. */
  source: Source | undefined;
  about: About;
  /** Its place in the paper, where that counts its promises or measures. */
  order?: number;
}

/** How a fact lies to the day of the build. */
export type Standing = 'passed' | 'now' | 'to-come';

/** Nothing and nobody in particular. */
export const aboutNothing: About = { strategies: [], places: [], organisations: [] };

/** What several things concern together: each id once, in an order that no file decides. */
export function aboutAll(...all: readonly Partial<About>[]): About {
  const of = (part: keyof About) => [...new Set(all.flatMap((one) => one[part] ?? []))].sort(compareText);
  return { strategies: of('strategies'), places: of('places'), organisations: of('organisations') };
}

/** Whether a fact has a date, or a time, at which it can stand. */
export function isDated({ date }: Pick<Fact, 'date'>): boolean {
  return 'iso' in date;
}

/**
 * Whether the whole of a date lies before a day, begins after it, or holds it.
 * @param today YYYY-MM-DD
 */
export function standingOf(date: PartialDate, today: string): Standing {
  const span = spanOf(date);
  if (!span) return 'passed';
  if (span.last < today) return 'passed';
  return span.first > today ? 'to-come' : 'now';
}

/** The date of a paper: that of all that it is the first to say. */
export function dateOfPaper(content: Content, document: string): PartialDate {
  return findEntry(content, 'documents', document).data.date;
}

/** The first sentence of a text: what a line has room for. The page that the line leads to tells the rest. */
export function firstSentence(text: string): string {
  return /^.+?[.!?][’”)'"]*(?= +[A-Z‘“'"0-9])/su.exec(text)?.[0] ?? text;
}

/** A text as the end of a sentence: with one full stop, whatever it ended with. */
export function stopped(text: string): string {
  return /[.!?][’”)'"]*$/u.test(text) ? text : `${text}.`;
}
