import type { Place } from '../schemas/place.ts';

/** How the places are sorted where one looks for one's own: what they are called, and what is said where there are none. */
export const placeKinds: readonly {
  kinds: readonly Place['kind'][];
  heading: string;
  one: string;
  many: string;
  none: string;
}[] = [
  {
    kinds: ['ward'],
    heading: 'Wards',
    one: 'ward',
    many: 'wards',
    none: 'None is listed: no paper names one as such.',
  },
  {
    kinds: ['parish'],
    heading: 'Parishes',
    one: 'parish',
    many: 'parishes',
    none: 'None is listed: no paper names one as such.',
  },
  {
    kinds: ['area'],
    heading: 'Villages and other places',
    one: 'other place',
    many: 'other places',
    none: 'None is listed.',
  },
  {
    kinds: ['borough', 'county', 'region', 'country'],
    heading: 'Wider areas',
    one: 'wider area',
    many: 'wider areas',
    none: 'None is listed.',
  },
];
