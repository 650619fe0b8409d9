import type { Source } from '../schemas/fields/source.ts';
import type { Content } from '../schemas/index.ts';
import { whereOf } from './event-item.ts';
import { occurrenceWords } from './event-words.ts';
import { newestOf, oldestPaper } from './paper.ts';
import type { ParishDate } from './parishes.ts';
import { valueName } from './value-names.ts';
import { capitalised, dateWords } from './words.ts';

/** A line of the list of dates. */
export interface ParishLine {
  when: string;
  name: string;
  path: string;
  /** What it is, whether it is sure, and where. */
  facts: string[];
}

/**
 * Something with a date, as a line of the list. That it was held is said only of what is over.
 * @param today YYYY-MM-DD
 */
export function parishLine(content: Content, date: ParishDate, today: string): ParishLine {
  if (date.kind === 'issue') {
    const { newsletter, issue, path } = date;
    return {
      when: capitalised(dateWords(issue.date)),
      name: `${newsletter.data.title}: ${issue.title}`,
      path,
      facts: ['Issue of a newsletter'],
    };
  }
  const { meeting, path } = date;
  const { data } = meeting.event;
  const where = whereOf(content, data);
  const isSaid = data.standing !== 'held' || meeting.span.last < today;
  return {
    when: capitalised(occurrenceWords(meeting)),
    name: data.title,
    path,
    facts: [
      capitalised(valueName(data.kind)),
      ...(isSaid ? [valueName(data.standing)] : []),
      ...(where ? [where] : []),
    ],
  };
}

/** From when to when papers speak of a thing, as a sentence or two. */
export function spokenWords(content: Content, sources: readonly Source[]): string {
  const first = dateWords(oldestPaper(content, sources).data.date);
  const last = dateWords(newestOf(content, sources).data.date);
  return first === last
    ? `A paper of ${first} names it. There is no report since.`
    : `A paper of ${first} names it first. The newest report is of ${last}.`;
}
