import { factWords } from '../../domain/dates-words.ts';
import { spanOf } from '../../domain/partial-date.ts';
import { dateWords } from '../../domain/words.ts';
import { daysAhead, isNear } from '../days.ts';
import { openPromises, promiseDue, promiseFacts } from '../promises.ts';
import type { DeskRule } from '../rule.ts';
import { isSilent } from './silent.ts';

/** Promises that are to be finished soon. */
export const targets: DeskRule = {
  name: 'target',
  title: `Target dates in the next ${daysAhead} days`,
  when: `A promise is open and one of its target dates comes within ${daysAhead} days. A date that is known to the month counts to its last day.`,
  next: 'Ask who leads whether it will be done by then. Add an update, with the new date where there is one.',
  find: ({ content, shown, today }) =>
    openPromises(shown, today).flatMap((view) =>
      view.terms.targets.flatMap(({ label, date }) => {
        const day = spanOf(date)?.last;
        if (day === undefined || day < today || !isNear(day, today)) return [];
        const due = promiseDue(content, view);
        const what = label === undefined ? 'It is' : `“${label}” is`;
        return {
          ...due,
          ...(label === undefined ? {} : { id: `${due.id}.${label}` }),
          day,
          why: `${what} to be finished by ${dateWords(date)}.`,
          facts: promiseFacts(shown, view) ?? [],
        };
      }),
    ),
};

/** Promises that were to be finished. Those of which nothing was heard either stand in another list already. */
export const passed: DeskRule = {
  name: 'passed',
  title: 'Target dates that have passed',
  when: 'A promise was reported on lately, a target date of it has passed, and the council has not said that it is finished or stopped.',
  next: 'Ask who leads. Add an update with the new date and its reason, or close the promise.',
  find: ({ content, shown, today }) =>
    openPromises(shown, today)
      .filter((view) => !isSilent(view, today))
      .flatMap((view) => {
        const late = view.says.find(({ kind }) => kind === 'overdue');
        if (!late) return [];
        return {
          ...promiseDue(content, view),
          day: late.day,
          why: `${factWords(late)}.`,
          facts: promiseFacts(shown, view) ?? [],
        };
      }),
};
