import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Place } from '../schemas/place.ts';
import { compareText } from './compare-text.ts';
import { noun } from './language.ts';
import { findEntry } from './link.ts';
import { compareDates, spanOf } from './partial-date.ts';
import { countWords, dateWords } from './words.ts';

const callsIt = noun({ one: '{0} later paper calls it so too', other: '{0} later papers call it so too' });
const doesNot = noun({ one: '{0} newer paper does not', other: '{0} newer papers do not' });
const isNewer = noun({ one: '{0} paper on this site is newer', other: '{0} papers on this site are newer' });

/** A place that a paper calls a priority, and what the papers say since. */
export interface PriorityArea {
  id: string;
  place: Place;
  /** Why, in our words. */
  words: string;
  /** The first paper that calls it so, and the date of that paper. */
  source: Source;
  since: PartialDate;
  /** Later papers that call it so too, oldest first. */
  again: Source[];
  /** The papers on this site that are newer than the last one that calls it so, oldest first. */
  silent: Entry<'documents'>[];
}

/** The places that papers call priorities: those of the oldest paper first, then by name. */
export function priorityAreas(content: Content): PriorityArea[] {
  const dateOf = ({ document }: Source) => findEntry(content, 'documents', document).data.date;
  return content.places
    .flatMap(({ id, data }): PriorityArea[] => {
      if (!data.priority) return [];
      const { words, source, again = [] } = data.priority;
      const last = dateOf(again.at(-1) ?? source);
      return [
        { id, place: data, words, source, since: dateOf(source), again, silent: papersAfter(content, last) },
      ];
    })
    .sort((a, b) => compareDates(a.since, b.since) || compareText(a.place.title, b.place.title));
}

/** The promises that speak of priority areas and do not say which, in the order of their ids. */
export function unnamedPromises({ places }: Pick<Content, 'places'>): string[] {
  return [...new Set(places.flatMap(({ data }) => data.priority?.unnamed ?? []))].sort(compareText);
}

/** Whether later papers call a place a priority too, in a sentence or two. */
export function sinceWords({ again, silent }: Pick<PriorityArea, 'again' | 'silent'>): string {
  const newest = silent.at(-1);
  const last = newest ? `; the last is of ${dateWords(newest.data.date)}.` : '.';
  if (again.length > 0) {
    const calls = `${countWords(again.length, callsIt)}.`;
    return newest ? `${calls} ${countWords(silent.length, doesNot)}${last}` : calls;
  }
  return newest
    ? `Not called so in any later paper. ${countWords(silent.length, isNewer)}${last}`
    : 'There is no later paper on this site.';
}

/** The papers on this site that begin after a date ends, oldest first. Papers that are only cited are not among them. */
function papersAfter({ documents }: Content, date: PartialDate): Entry<'documents'>[] {
  const last = spanOf(date)?.last;
  if (last === undefined) return [];
  return documents
    .filter(({ data }) => data.held && (spanOf(data.date)?.first ?? '') > last)
    .sort((a, b) => compareDates(a.data.date, b.data.date));
}
