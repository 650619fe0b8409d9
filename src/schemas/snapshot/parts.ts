import { z } from 'zod';
import { partialDate } from '../fields/partial-date.ts';
import { id } from '../fields/reference.ts';

// A snapshot outlives the content that it was made from. So it names things by id and title, refers to no file, and
// takes from the other schemas only the dates and the money. Fields may be added here if they are optional; none may
// ever be removed, renamed or narrowed, because a frozen file cannot follow.

/** Text as it stood. It was checked when it was written, and is not checked again. */
export const text = z.string();

/** The id of a thing. */
export const name = id.describe('Its id, which never changes.');

/** A thing by its id, with the name that it had. */
export const named = z
  .strictObject({ id: name, title: text.describe('Its name then.') })
  .describe('A thing by its id, and its name then.');

/** A citation that does without the paper. */
export const cited = z
  .strictObject({
    document: named,
    section: text.optional().describe('The place in the paper.'),
    page: z.int().optional().describe('The page of the paper.'),
  })
  .describe('The paper, and the place in it.');

/** When something is to be finished; several have a label each. */
export const target = z
  .strictObject({ label: text.optional().describe('What is due then.'), date: partialDate })
  .describe('When something is to be finished.');
