import type { Contact } from '../schemas/fields/contact.ts';

/**
 * Whether a person has agreed to be named, and still does. On its last day a consent holds no more.
 * @param today YYYY-MM-DD
 */
export function hasConsent(person: Contact['person'], today: string): boolean {
  return person?.consent !== undefined && person.consent.on <= today && today < person.consent.until;
}
