import { addressOf } from '../../domain/address.ts';
import { addMonths } from '../../domain/partial-date.ts';
import { dayWords } from '../../domain/words.ts';
import { daysAhead, isNear } from '../days.ts';
import type { DeskRule } from '../rule.ts';

/** After so many months a page is read through again. */
const pageMonths = 12;

/** Pages of text. */
export const pages: DeskRule = {
  name: 'page',
  title: 'Pages to read through',
  when: `It is ${pageMonths} months, or will be within ${daysAhead} days, since a page of text was last read through.`,
  next: 'Read the page, mend it, and write the day into “reviewed”.',
  find: ({ shown, today }) =>
    (['pages', 'support'] as const)
      .flatMap((kind) =>
        shown[kind].map(({ id, file, data }) => ({
          id: kind === 'pages' ? id : `${kind}.${id}`,
          day: addMonths(data.reviewed, pageMonths),
          name: data.title,
          path: addressOf(kind, id),
          file,
          why: `Somebody last read it through on ${dayWords(data.reviewed)}.`,
        })),
      )
      .filter(({ day }) => isNear(day, today)),
};
