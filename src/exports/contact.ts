import { hasConsent } from '../domain/contact.ts';
import type { Contact } from '../schemas/fields/contact.ts';

/** What may be published of how to reach a group. */
export type PublicContact = Record<
  'email' | 'phone' | 'website' | 'person_name' | 'person_role' | 'person_consent_until',
  string | null
> &
  Record<'contact_basis', 'published' | 'withheld' | 'not-stated'>;

const personalMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|sky|talktalk|virginmedia|proton(?:mail)?|gmx)\./i;
const mobile = /^(?:\+44|0)7/;

/**
 * What of a contact may leave the house. Without a recorded consent that holds on the day, a person is not named,
 * and neither is a mailbox or a number that may be that person's own.
 * @param today YYYY-MM-DD
 */
export function publicContact(contact: Contact | undefined, today: string): PublicContact {
  const { email, phone, website, person } = contact ?? {};
  const isAgreed = hasConsent(person, today);
  const isPersonal = (text: string, pattern: RegExp) =>
    !isAgreed && (person !== undefined || pattern.test(text));
  const withheld = {
    email: email !== undefined && isPersonal(email, personalMail),
    phone: phone !== undefined && isPersonal(phone.replaceAll(' ', ''), mobile),
    person: person !== undefined && !isAgreed,
  };
  return {
    contact_basis: Object.values(withheld).some(Boolean)
      ? 'withheld'
      : (email ?? phone ?? website ?? person)
        ? 'published'
        : 'not-stated',
    email: withheld.email ? null : (email ?? null),
    phone: withheld.phone ? null : (phone ?? null),
    website: website ?? null,
    person_name: withheld.person ? null : (person?.name ?? null),
    person_role: withheld.person ? null : (person?.role ?? null),
    person_consent_until: withheld.person ? null : (person?.consent?.until ?? null),
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
