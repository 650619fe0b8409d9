import { compareText } from '../domain/compare-text.ts';
import { plainPhone } from '../domain/contact.ts';
import { findEntry } from '../domain/link.ts';
import type { Contact } from '../schemas/fields/contact.ts';
import { writeLetter, type ReviewLetter } from './letter.ts';
import type { DeskSource, Due } from './rule.ts';

/** Somebody who can say whether listings are right: a mailbox, a telephone, or nobody whom the files name. */
export interface DeskContact {
  by: 'email' | 'phone' | 'nobody';
  /** The mailbox or the number; empty for nobody. */
  to: string;
  /** The listings to review, in the order in which they are due. */
  reviews: Due[];
  /** For a mailbox. */
  letter?: ReviewLetter;
}

const order = ['email', 'phone', 'nobody'] as const;

/** Listings under those who can be asked about them: mailboxes first, each with one letter about all its listings. */
export function contactsOf(source: DeskSource, reviews: readonly Due[]): DeskContact[] {
  const groups = Map.groupBy(reviews, ({ id }) => {
    const { by, to } = whomToAsk(findEntry(source.shown, 'groups', id).data.contact);
    return `${by} ${by === 'phone' ? plainPhone(to) : to.toLowerCase()}`;
  });
  return [...groups.values()]
    .map((those): DeskContact => {
      const [first] = those;
      const contact = first && findEntry(source.shown, 'groups', first.id).data.contact;
      const { by, to } = whomToAsk(contact);
      const letter = by === 'email' ? { letter: writeLetter(source, to, those) } : {};
      return { by, to, reviews: those, ...letter };
    })
    .sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by) || compareText(a.to, b.to));
}

function whomToAsk(contact: Contact | undefined): Pick<DeskContact, 'by' | 'to'> {
  if (contact?.email !== undefined) return { by: 'email', to: contact.email };
  return contact?.phone === undefined ? { by: 'nobody', to: '' } : { by: 'phone', to: contact.phone };
}
