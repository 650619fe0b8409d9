import { z } from 'zod';

/** No control characters and no direction overrides: they can hide or reorder what a reader sees. */
const harmless = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const harmlessLines = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\n\t])*$/u;

/** The fields that hold words: those that a translation of an entry may have, and no others. */
export const words = z.registry<{ isWords: true }>();

/**
 * One line of plain text. Any letter of any language is welcome.
 * @param max the greatest number of characters
 */
export function line(max = 160) {
  return z
    .string()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(harmless, 'has a control character or a text-direction override in it; type it again by hand')
    .refine((text) => text === text.trim(), 'starts or ends with a space')
    .register(words, { isWords: true });
}

/**
 * Plain text of one or more sentences. No formatting: it is shown as it is written.
 * @param max the greatest number of characters
 */
export function prose(max = 1200) {
  return z
    .string()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(harmlessLines, 'has a control character or a text-direction override in it; type it again by hand')
    .register(words, { isWords: true });
}

/** The name that a thing has on the site. */
export const title = line(120).meta({
  description: 'The name of this thing as the site shows it, in plain words of our own.',
  examples: ['Keep a public list of community groups'],
});

/** One sentence that a resident understands. */
export const summary = prose(400).meta({
  description:
    'One or two sentences in plain English that say what this is. Shown in lists and in search results.',
  examples: ['The council will keep a list of community groups that anyone can search.'],
});
