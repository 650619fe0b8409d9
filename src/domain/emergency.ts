import type { Emergency, Offer } from '../schemas/fields/emergency.ts';
import { languageWords } from './listing-words.ts';
import { monthsBetween } from './partial-date.ts';
import { countWords, dayWords } from './words.ts';

/** For how many months a confirmation of offers holds. */
export const confirmationHoldsMonths = 12;

/** What a place should have: of these, the sheet of the council names those that nobody there offers. */
export const neededKinds = [
  'hall',
  'kitchen',
  'vehicles',
  'volunteers',
  'translation',
] as const satisfies readonly Offer['kind'][];

/** Each kind of offer, in the order in which a duty officer asks for it. */
export const offerKinds = [
  ...neededKinds,
  'storage',
  'generator',
] as const satisfies readonly Offer['kind'][];

/** What each kind of offer is called, as a heading. */
export const offerNames: Record<Offer['kind'], string> = {
  hall: 'Hall',
  kitchen: 'Kitchen',
  vehicles: 'Vehicles',
  volunteers: 'Volunteers',
  translation: 'Languages spoken',
  storage: 'Storage',
  generator: 'Generator',
};

/** How far one can rely on offers. */
export type Confirmation = 'confirmed' | 'lapsed' | 'never';

/** Whether offers were confirmed within the last 12 months, longer ago, or never. @param today YYYY-MM-DD */
export function confirmationOf({ confirmed }: Emergency, today: string): Confirmation {
  if (!confirmed) return 'never';
  return monthsBetween(confirmed.on, today) < confirmationHoldsMonths ? 'confirmed' : 'lapsed';
}

/** When offers were last confirmed, in words: "Not confirmed since 4 March 2025". @param today YYYY-MM-DD */
export function confirmationWords(emergency: Emergency, today: string): string {
  const { confirmed } = emergency;
  if (!confirmed) return 'Nobody has confirmed it yet';
  return confirmationOf(emergency, today) === 'confirmed'
    ? `Confirmed on ${dayWords(confirmed.on)} by ${confirmed.by}`
    : `Not confirmed since ${dayWords(confirmed.on)}`;
}

/** How much of it there is, and in which languages: "60 people", "Nepali, 3 speakers"; empty where nobody says. */
export function amountWords({ kind, number, languages }: Offer): string {
  const count = number === undefined ? undefined : countOf(kind, number);
  return [languages && languageWords(languages), count].filter(Boolean).join(', ');
}

/** An offer in a line: "Hall: 60 people. Step-free". */
export function offerWords(offer: Offer): string {
  const told = [amountWords(offer), offer.words].filter(Boolean).join('. ');
  return told ? `${offerNames[offer.kind]}: ${told}` : offerNames[offer.kind];
}

/** All offers in the order of their kinds. */
export function sortOffers(offers: readonly Offer[]): Offer[] {
  return offers.toSorted((a, b) => offerKinds.indexOf(a.kind) - offerKinds.indexOf(b.kind));
}

function countOf(kind: Offer['kind'], number: number): string {
  switch (kind) {
    case 'hall':
    case 'volunteers':
      return countWords(number, 'person', 'people');
    case 'kitchen':
      return countWords(number, 'meal');
    case 'vehicles':
      return countWords(number, 'seat');
    case 'translation':
      return countWords(number, 'speaker');
    case 'storage':
      return countWords(number, 'square metre');
    case 'generator':
      return countWords(number, 'generator');
  }
}
