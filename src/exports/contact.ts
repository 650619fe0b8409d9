import { shownContact } from '../domain/contact.ts';
import type { Contact } from '../schemas/fields/contact.ts';

/** What may be published of how to reach a group. */
export type PublicContact = Record<
  'email' | 'phone' | 'website' | 'person_name' | 'person_role' | 'person_consent_until',
  string | null
> &
  Record<'contact_basis', 'published' | 'withheld' | 'not-stated'>;

/**
 * What of a contact is published, as columns.
 * @param today YYYY-MM-DD
 */
export function publicContact(contact: Contact | undefined, today: string): PublicContact {
  const { shown, isWithheld } = shownContact(contact, today);
  const { email = null, phone = null, website = null, person } = shown;
  const basis = (email ?? phone ?? website ?? person) ? 'published' : 'not-stated';
  return {
    contact_basis: isWithheld ? 'withheld' : basis,
    email,
    phone,
    website,
    person_name: person?.name ?? null,
    person_role: person?.role ?? null,
    person_consent_until: person?.consent?.until ?? null,
  };
}

/** What the columns of a contact mean. */
export const contactColumns: Record<keyof PublicContact, string> = {
  contact_basis: 'published, withheld (no consent that holds today) or not-stated.',
  email: 'A mailbox of the group.',
  phone: 'A telephone number of the group.',
  website: 'Its own website.',
  person_name: 'A person to ask for, only while that person agrees.',
  person_role: 'What the person does in the group.',
  person_consent_until: 'The day on which the consent ends: delete the name by then.',
};
