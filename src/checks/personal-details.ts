import { dayWords } from '../domain/words.ts';
import type { Contact } from '../schemas/fields/contact.ts';
import { isMobile } from '../domain/contact.ts';
import { isRoleMailbox } from './contact-words.ts';
import type { Found, Rule } from './rule.ts';

/** What belongs to a person is published only while that person's consent lasts. */
export const personalDetails: Rule = {
  name: 'personal-details',
  description:
    'The name, e-mail address or mobile number of a person needs recorded consent that has not run out.',
  check(content, today) {
    const findings: Found[] = [];
    for (const { file, data } of content.groups) {
      const { title, aliases = [], contact = {} } = data;
      const consent = contact.person?.consent;
      if (consent && consent.until > today) continue;
      const without = consent
        ? `the consent ran out on ${dayWords(consent.until)}`
        : 'no consent is recorded';
      for (const [key, what, found] of personal(contact, [title, ...aliases]))
        findings.push({
          file,
          path: ['contact', key],
          problem: `${what}, and ${without}`,
          found,
          expected: "a mailbox or number of the group, or the person's consent in contact.person.consent",
          example: 'hello@example.org',
        });
    }
    return findings;
  },
};

function personal({ email, phone, person }: Contact, names: readonly string[]): [string, string, string][] {
  const found: [string, string, string][] = [];
  if (email !== undefined && !isRoleMailbox(email, names))
    found.push(['email', 'looks like the address of a person', email]);
  if (phone !== undefined && isMobile(phone)) found.push(['phone', 'is a mobile number', phone]);
  if (person) found.push(['person', 'names a person', person.name]);
  return found;
}
