import { contactsIn } from './contact-words.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

/** Contact details of a person stand in the contact of a group, where consent is asked for, and nowhere else. */
export const contactInText: Rule = {
  name: 'contact-in-text',
  description: 'No text holds the e-mail address or the mobile number of a person.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of allEntries(content))
      for (const [path, value] of walk(data)) {
        // What is said of an emergency has a stricter rule of its own.
        if (typeof value !== 'string' || path[0] === 'contact' || path[0] === 'emergency') continue;
        for (const found of contactsIn(value, [data.title]))
          findings.push({
            file,
            path,
            problem: 'has the contact details of a person in it',
            found,
            expected:
              'the mailbox or number of a role; those of a person stand in the contact of a group, with consent',
            example: 'info@example.org',
          });
      }
    return findings;
  },
};
