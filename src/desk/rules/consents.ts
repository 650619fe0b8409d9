import { addressOf } from '../../domain/address.ts';
import { isShown } from '../../domain/visibility.ts';
import { dayWords } from '../../domain/words.ts';
import { daysAhead, isNear } from '../days.ts';
import type { DeskRule, Due } from '../rule.ts';

/** Persons who have agreed to be named, for a time. */
export const consents: DeskRule = {
  name: 'consent',
  title: 'Consents of persons who are named',
  when: `A consent ends within ${daysAhead} days or has ended; or a person is named in a file without any.`,
  next: 'Ask the person again and write the new consent, or delete “person” from the file.',
  find: ({ content, today }) =>
    content.groups
      .filter(({ data }) => isShown(data, today))
      .flatMap(({ id, file, data: { title, contact } }): Due[] => {
        const { person } = contact ?? {};
        const until = person?.consent?.until;
        if (!person || (until !== undefined && !isNear(until, today))) return [];
        const why =
          until === undefined
            ? `${person.name} (${person.role}) stands in the file without a recorded consent. The site names nobody.`
            : `The consent of ${person.name} (${person.role}) ${until <= today ? 'ended' : 'ends'} on ${dayWords(until)}. From then on the site names nobody.`;
        const day = until === undefined ? {} : { day: until };
        return [{ id, ...day, name: title, path: addressOf('groups', id), file, why }];
      }),
};
