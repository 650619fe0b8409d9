import { z } from 'zod';

/** Languages as codes, two or three small letters each. */
export const languages = z
  .array(z.string().regex(/^[a-z]{2,3}$/, 'is not a language code such as en, cy, pl or bfi'))
  .meta({
    description: 'Languages spoken there, as codes. bfi is British Sign Language.',
    examples: [['en', 'ne']],
  });
