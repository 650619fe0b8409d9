import type { Place } from '../schemas/place.ts';
import { noun, type Noun } from './language.ts';

/** How the places are sorted where one looks for one's own: what they are called, and what is said where there are none. */
export const placeKinds: readonly {
  kinds: readonly Place['kind'][];
  heading: string;
  noun: Noun;
  none: string;
}[] = [
  {
    kinds: ['ward'],
    heading: 'Wards',
    noun: noun('ward'),
    none: 'None is listed: no paper names one as such.',
  },
  {
    kinds: ['parish'],
    heading: 'Parishes',
    noun: noun('parish', 'parishes'),
    none: 'None is listed: no paper names one as such.',
  },
  {
    kinds: ['area'],
    heading: 'Villages and other places',
    noun: noun('other place'),
    none: 'None is listed.',
  },
  {
    kinds: ['borough', 'county', 'region', 'country'],
    heading: 'Wider areas',
    noun: noun('wider area'),
    none: 'None is listed.',
  },
];
