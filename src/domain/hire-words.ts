import type { HirePlace } from './hire.ts';
import { noun } from './language.ts';
import { countWords } from './words.ts';

const venueNoun = noun({ one: '{0} venue can be hired', other: '{0} venues can be hired' });
const placeNoun = noun({ one: 'in {0} place', other: 'in {0} places' });

/** How many venues can be hired, and where: "15 venues can be hired, in 8 places." */
export function hireSentence(places: readonly HirePlace[]): string {
  const count = places.reduce((sum, { venues }) => sum + venues.length, 0);
  if (count === 0) return 'No venue is listed yet that can be hired.';
  const known = places.filter(({ place }) => place).length;
  return known === 0
    ? `${countWords(count, venueNoun)}.`
    : `${countWords(count, venueNoun)}, ${countWords(known, placeNoun)}.`;
}
