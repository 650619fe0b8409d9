import type { Contact } from '../schemas/fields/contact.ts';

const personalMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|sky|talktalk|virginmedia|proton(?:mail)?|gmx)\./i;

/**
 * Whether a person has agreed to be named, and still does. On its last day a consent holds no more.
 * @param today YYYY-MM-DD
 */
export function hasConsent(person: Contact['person'], today: string): boolean {
  return person?.consent !== undefined && person.consent.on <= today && today < person.consent.until;
}

/**
 * What of a contact may leave the house, on a page or in the open data. Without a recorded consent that holds on the
 * day, a person is not named, and neither is a mailbox or a number that may be that person's own.
 * @param today YYYY-MM-DD
 * @returns what may be shown, and whether anything is withheld
 */
export function shownContact(
  contact: Contact | undefined,
  today: string,
): { shown: Contact; isWithheld: boolean } {
  if (!contact) return { shown: {}, isWithheld: false };
  const { email, phone, person } = contact;
  if (hasConsent(person, today)) return { shown: contact, isWithheld: false };
  const personal = {
    person: person !== undefined,
    email: email !== undefined && (person !== undefined || personalMail.test(email)),
    phone: phone !== undefined && (person !== undefined || isMobile(phone)),
  };
  const entries = Object.entries(contact).filter(([key]) => !personal[key as keyof typeof personal]);
  return { shown: Object.fromEntries(entries), isWithheld: Object.values(personal).some(Boolean) };
}

/** Whether a telephone number of the United Kingdom belongs to whoever carries the telephone. */
export function isMobile(phone: string): boolean {
  return plainPhone(phone).startsWith('07');
}

/** A telephone number as it is dialled within the country: "+44 7700 900123" is "07700900123". */
export function plainPhone(phone: string): string {
  return phone.replace(/\s/g, '').replace(/^\+44/, '0');
}
