import type { Venue } from '../schemas/venue.ts';

/** A venue as search engines read it: a Place of schema.org. A secret address is for the caller to leave out. */
export function placeMarkup({ title, street, town, postcode }: Venue): object {
  const address = {
    ...(street ? { streetAddress: street } : {}),
    ...(town ? { addressLocality: town } : {}),
    ...(postcode ? { postalCode: postcode } : {}),
  };
  return {
    '@type': 'Place',
    name: title,
    ...(Object.keys(address).length > 0
      ? { address: { '@type': 'PostalAddress', ...address, addressCountry: 'GB' } }
      : {}),
  };
}
