import { addressOf } from '../../domain/address.ts';
import { addDays } from '../../domain/partial-date.ts';
import { lastDayOf, standingOf } from '../../domain/period.ts';
import type { DeskRule } from '../rule.ts';

/** Reporting periods of which nothing is kept yet. */
export const periods: DeskRule = {
  name: 'period',
  title: 'Reporting periods to freeze',
  when: 'A reporting period has ended and is not frozen.',
  next: 'npm run freeze',
  find: ({ shown, today }) =>
    shown.periods
      .filter(({ data }) => standingOf(data, today) === 'ready')
      .map(({ id, file, data }) => {
        const last = lastDayOf(data);
        return {
          id,
          ...(last === undefined ? {} : { day: addDays(last, 1) }),
          name: data.title,
          path: addressOf('periods', id),
          file,
          why: 'What was known then can still be altered: it is not frozen yet.',
        };
      }),
};
