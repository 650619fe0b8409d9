import type { Found, Rule } from './rule.ts';
import { walk } from './walk.ts';

const mailbox = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** Seven digits or more, with what people write between them. */
const telephone = /(?<![\d£])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?!\d)/;

/** Whom to ring at night is known to those on duty alone: not even the number of a role stands here. */
export const emergencyContacts: Rule = {
  name: 'emergency-contacts',
  description:
    'What a group can offer in an emergency has no telephone number and no e-mail address in it: it is published.',
  check: (content) =>
    content.groups.flatMap(({ file, data }) =>
      walk(data.emergency ?? {}).flatMap(([path, value]): Found[] => {
        const found =
          typeof value === 'string' ? (mailbox.exec(value) ?? telephone.exec(value))?.[0] : undefined;
        if (found === undefined || path.at(-1) === 'on') return [];
        return [
          {
            file,
            path: ['emergency', ...path],
            problem: 'has a telephone number or an e-mail address in it, and is published',
            found,
            expected:
              'words without it: whom to ring out of hours stands in private/out-of-hours.json, beside the content, where no build reads it',
            example: 'Key holders live within five minutes.',
          },
        ];
      }),
    ),
};
