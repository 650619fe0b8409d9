import type { Consultation } from '../schemas/consultation.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content } from '../schemas/index.ts';
import { consultationStanding, type ConsultationGroup, type ConsultationStanding } from './consultation.ts';
import { newestOf } from './paper.ts';
import { dateWords, dayWords } from './words.ts';

/** What stands over each group of the list, and what is said where there is none. */
export const groupWords: Record<ConsultationGroup, { heading: string; about?: string; empty: string }> = {
  open: { heading: 'Open now', empty: 'No consultation that the papers name is open.' },
  'to-come': { heading: 'To come', empty: 'No paper names a consultation that is still to come.' },
  'with-results': { heading: 'Closed, with results', empty: 'No paper gives a result.' },
  'without-results': {
    heading: 'Closed, without results in the papers',
    empty: 'The papers give a result of each that is closed.',
  },
  'no-dates': {
    heading: 'Dates not given',
    about: 'The papers do not say when they closed, or give no dates at all.',
    empty: 'The papers say of each when it closed or closes.',
  },
  standing: {
    heading: 'Ways to take part without a closing date',
    about: 'No paper says when they close. Whether they are still open, no paper says either.',
    empty: 'The papers name no platform, hub or panel.',
  },
};

/** What all answers have in common, wherever figures of a consultation stand. */
export const answersAreNotAll =
  'These are the answers of those who took part. What everybody thinks can be something else.';

/**
 * How a consultation stands, as one says it on a day: "As of 21 November 2026: closed. It closed: October 2020."
 * @param today YYYY-MM-DD
 */
export function standingWords(data: Pick<Consultation, 'kind' | 'opened' | 'closed'>, today: string): string {
  const { standing, unsure } = consultationStanding(data, today);
  const day = dayWords(today);
  const [opened, closed] = [dateWords(data.opened), dateWords(data.closed)];
  switch (standing) {
    case 'closed':
      return `As of ${day}: closed. It closed: ${closed}.`;
    case 'to-come':
      return `As of ${day}: not open yet. It opens: ${opened}.`;
    case 'open':
      return openWords(unsure, day, data.opened, data.closed);
    case 'standing':
      return 'iso' in data.opened
        ? `It opened: ${opened}. The papers give no day on which it closes.`
        : 'The papers give no dates.';
    case 'no-end':
      return `It opened: ${opened}. The papers do not say when it closed.`;
    case 'no-dates':
      return 'The papers give no dates.';
  }
}

/**
 * The date that matters on a day, for a line of a list that has said the day: "closes: 18 December 2026".
 * @param today YYYY-MM-DD
 */
export function datesLine(data: Pick<Consultation, 'kind' | 'opened' | 'closed'>, today: string): string {
  const { standing, unsure } = consultationStanding(data, today);
  const [opened, closed] = [dateWords(data.opened), dateWords(data.closed)];
  switch (standing) {
    case 'closed':
      return `closed: ${closed}`;
    case 'to-come':
      return `opens: ${opened}`;
    case 'open':
      if (unsure === 'opened') return `may be open; opens: ${opened}`;
      return unsure === 'closed' ? `may be open; closes: ${closed}` : `closes: ${closed}`;
    case 'no-end':
      return `opened: ${opened}; when it closed is not stated`;
    case 'standing':
      return 'iso' in data.opened ? `opened: ${opened}` : 'dates not stated';
    case 'no-dates':
      return 'dates not stated';
  }
}

/** Which paper is silent on what came of it: "Equalities action plan (November 2022) does not tell what came of it." */
export function silenceWords(content: Content, data: Pick<Consultation, 'sources'>): string {
  const { title, date } = newestOf(content, data.sources).data;
  return 'iso' in date
    ? `The newest paper on it does not tell what came of it: ${title} (${dateWords(date)}).`
    : `The newest paper on it does not tell what came of it: ${title} (date not stated).`;
}

/** Where it can be found on the web, and since when that is known. */
export function addressWords(
  content: Content,
  data: Pick<Consultation, 'sources' | 'link' | 'linkChecked'>,
): string {
  const { title, date } = newestOf(content, data.sources).data;
  const named = 'iso' in date ? `${title} (${dateWords(date)})` : `${title} (date not stated)`;
  if (data.link === undefined) return `No web address is given. It is named in: ${named}.`;
  return data.linkChecked === undefined
    ? `Named in: ${named}. Nobody has recorded that the link was checked.`
    : `Named in: ${named}. The link was checked on ${dayWords(data.linkChecked)}.`;
}

/** The same in a few words, for a line of a list. */
export function addressNote(
  content: Content,
  data: Pick<Consultation, 'sources' | 'link' | 'linkChecked'>,
): string {
  const { date } = newestOf(content, data.sources).data;
  const named = 'iso' in date ? `named: ${dateWords(date)}` : 'named in a paper without a date';
  if (data.link === undefined) return `${named}; no web address given`;
  return data.linkChecked === undefined ? named : `${named}; link checked: ${dayWords(data.linkChecked)}`;
}

function openWords(
  unsure: ConsultationStanding['unsure'],
  day: string,
  opens: PartialDate,
  closes: PartialDate,
): string {
  const closed = dateWords(closes);
  if (unsure === 'opened')
    return `As of ${day}: it may be open. It opens: ${dateWords(opens)}. The papers give no day.`;
  if (unsure === 'closed')
    return `As of ${day}: it may be open. It closes: ${closed}. The papers give no day.`;
  return 'iso' in opens
    ? `As of ${day}: open. It closes: ${closed}.`
    : `As of ${day}: open. It closes: ${closed}. The papers do not say when it opened.`;
}
