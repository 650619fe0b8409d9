import { doubtWords } from './meeting-words.ts';
import { hoursWords } from './schedule.ts';
import type { Standing, WeekDay, WeekRow } from './week.ts';

/** The headings under which the meetings of today stand, in their order. */
export const standingWords: Record<Standing, string> = {
  now: 'Open now',
  later: 'Later today',
  unknown: 'Today, at hours that are not all known',
  over: 'Over for today',
};

/** How many meetings of a day are drawn at the most: a page stays a page with any number of groups. */
export const mostRows = 60;

/** What is said where nothing meets. */
export const nothingWords: Record<Standing | 'day', string> = {
  now: 'Nothing that the directory knows of is open now.',
  later: 'Nothing more that the directory knows of.',
  unknown: '',
  over: '',
  day: 'Nothing that the directory knows of.',
};

/** What must be known of a day before its list is read, in a sentence each. */
export function dayNotes({ holiday, isTerm }: Pick<WeekDay, 'holiday' | 'isTerm'>): string[] {
  return [
    ...(holiday ? [`${holiday}. Where it is not known whether a group meets, we say so.`] : []),
    ...(isTerm === true ? ['School term.'] : []),
    ...(isTerm === false ? ['School holidays: what takes place in school terms only is left out.'] : []),
  ];
}

/** A meeting in the list of a day, in words. */
export function rowWords({ listed, meeting }: WeekRow) {
  return {
    hours: hoursWords(meeting) || 'hours not stated',
    name: listed.name,
    facts: [listed.group, ...(listed.isMadeUp ? ['made up'] : []), listed.where].join(' · '),
    doubts: doubtWords(meeting).join(' '),
  };
}
