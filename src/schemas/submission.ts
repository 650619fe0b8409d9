import { z } from 'zod';
import { day } from './fields/partial-date.ts';
import { prose } from './fields/text.ts';
import { group } from './group.ts';

/** What may not come from outside: what only the council or its papers can say. */
const notTheirs = {
  demonstration: true,
  organisation: true,
  sources: true,
  closed: true,
  publishFrom: true,
  publishUntil: true,
  withdrawn: true,
  image: true,
} as const;

/** A listing that somebody has sent in: it waits for the council, and nobody has checked it. */
const entry = group
  .omit(notTheirs)
  .extend({
    draft: z
      .literal(true, 'is not true: a listing that is sent in waits for the council')
      .describe('Always true: the listing waits for the council.'),
    checked: z
      .strictObject({
        basis: z.literal('not-yet', 'is not "not-yet": only the council can check a listing'),
        because: prose(200).describe('Where the listing comes from.'),
      })
      .describe('That nobody has checked the entry yet.'),
  })
  .describe('The group, as an entry of the directory.');

/** The same with whatever fields are there: for rules that look at what is sound of a listing. */
export const entryParts = entry.partial();

/** A new listing on its way to the council: what the form makes and `npm run accept` reads. */
export const submission = z
  .strictObject({
    version: z.literal(1, 'is not a version that this site knows').describe('The version of this format: 1.'),
    submitted: day.describe('The day on which it was sent.'),
    entry,
  })
  .describe('A new listing on its way to the council.');

/** A new listing on its way to the council. */
export type Submission = z.infer<typeof submission>;
