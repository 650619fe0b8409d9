import { addressOf } from '../../domain/address.ts';
import { addDays } from '../../domain/partial-date.ts';
import { dayWords } from '../../domain/words.ts';
import { daysAhead, isNear } from '../days.ts';
import type { DeskRule, Due, DeskSource } from '../rule.ts';
import { everyEntry } from './every-entry.ts';

/** Entries that come and go by a date of their own. */
export const notices: DeskRule = {
  name: 'notice',
  title: 'What appears, ends or opens again',
  when: `An entry goes on or off the site by its own date within ${daysAhead} days, or went off in the ${daysAhead} days before; or a group was to open again.`,
  next: 'Is the date still right? Change or delete publishFrom, publishUntil or closed.',
  find: (source) => [...publication(source), ...closures(source)],
};

function publication({ content, today }: DeskSource): Due[] {
  const isLately = (day: string) => isNear(day, today) && day >= addDays(today, -daysAhead);
  return everyEntry(content).flatMap(({ data, noun, due }): Due[] => {
    const { draft, publishFrom, publishUntil, withdrawn } = data;
    if (draft || withdrawn) return [];
    const found: Due[] = [];
    if (publishFrom !== undefined && publishFrom > today && isLately(publishFrom))
      found.push({
        ...due,
        id: `${due.id}.from`,
        day: publishFrom,
        why: `This ${noun} appears on the site on ${dayWords(publishFrom)}, if the site is built on that day.`,
      });
    if (publishUntil !== undefined && isLately(publishUntil))
      found.push({
        ...due,
        id: `${due.id}.until`,
        day: publishUntil,
        why: `The last day of this ${noun} on the site ${publishUntil < today ? 'was' : 'is'} ${dayWords(publishUntil)}.`,
      });
    return found;
  });
}

function closures({ shown, today }: DeskSource): Due[] {
  return shown.groups.flatMap(({ id, file, data: { title, closed } }): Due[] => {
    const until = closed?.until;
    if (until === undefined || !isNear(until, today)) return [];
    const why =
      until <= today
        ? `It was to open again on ${dayWords(until)}: “closed” can go from its file, if it has.`
        : `It is closed, and is to open again on ${dayWords(until)}.`;
    return [{ id: `groups.${id}.closed`, day: until, name: title, path: addressOf('groups', id), file, why }];
  });
}
