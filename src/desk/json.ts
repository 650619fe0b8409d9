import type { Desk } from './desk.ts';
import { letterText } from './letter.ts';

/** The version of the format: the first number changes where something goes or means something else. */
const version = '1.0';

/** The list for a program. */
export function deskJson({ today, council, siteName, address, sections, contacts }: Desk): object {
  return {
    version,
    asOf: today,
    council,
    siteName,
    address,
    due: sections.map(({ rule: { name, title, when, next }, items }) => ({
      rule: name,
      title,
      when,
      next,
      items: items.map(({ facts = [], day = null, path = null, ...item }) => ({
        ...item,
        day,
        path,
        facts: Object.fromEntries(facts),
      })),
    })),
    contacts: contacts.map(({ by, to, reviews, letter }) => ({
      by,
      to,
      listings: reviews.map(({ id }) => id),
      letter: letter ? { subject: letter.subject, text: letterText(letter) } : null,
    })),
  };
}
