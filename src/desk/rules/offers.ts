import { addressOf } from '../../domain/address.ts';
import {
  confirmationHoldsMonths,
  confirmationWords,
  offerNames,
  sortOffers,
} from '../../domain/emergency.ts';
import { addMonths } from '../../domain/partial-date.ts';
import { listWords } from '../../domain/words.ts';
import type { DeskRule } from '../rule.ts';

/** What groups can offer in an emergency, and nobody has confirmed for a year. */
export const offers: DeskRule = {
  name: 'offer',
  title: 'Offers for an emergency to confirm',
  when: `A group on the site can offer something in an emergency, and nobody has confirmed it for ${confirmationHoldsMonths} months, or ever.`,
  next: 'Ask the group what it can still offer. Then change “emergency” of the file, and say under “confirmed” who said so and when.',
  find: ({ shown, today }) =>
    shown.groups.flatMap(({ id, file, data: { title, emergency, demonstration } }) => {
      if (!emergency) return [];
      const { confirmed } = emergency;
      const day = confirmed && addMonths(confirmed.on, confirmationHoldsMonths);
      if (day !== undefined && day > today) return [];
      const kinds = listWords(sortOffers(emergency.offers).map(({ kind }) => offerNames[kind]));
      const why = `${confirmationWords(emergency, today)}: ${kinds}.`;
      return {
        id,
        ...(day === undefined ? {} : { day }),
        name: title,
        path: addressOf('groups', id),
        file,
        why: demonstration ? `${why} Made up for demonstration.` : why,
      };
    }),
};
