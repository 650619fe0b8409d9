import { z } from 'zod';
import { line } from '../fields/text.ts';

/** The languages that the site can speak, each with a file of texts. */
export const languageCodes = ['en', 'cy'] as const;

/** The languages of a site. */
export const languages = z
  .array(z.enum(languageCodes))
  .min(1)
  .refine((codes) => new Set(codes).size === codes.length, 'names a language twice')
  .meta({
    description:
      'The languages of the site. The first is that of the content, at the address of the site; each other one has its pages below its code, such as /cy/. Without it the site is in English.',
    examples: [['en', 'cy']],
  });

/** What a council calls things. */
export const words = z
  .record(z.string().regex(/^[a-z][a-z -]*[a-z]$/, 'is not a word in lower-case letters'), line(60))
  .meta({
    description:
      'What this council calls things, in place of the words of the site: the word of the site, then its own, in lower-case letters, one for the singular and one for the plural.',
    examples: [{ promise: 'pledge', promises: 'pledges' }],
  });
