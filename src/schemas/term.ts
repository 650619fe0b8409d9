import { z } from 'zod';
import { reference } from './fields/reference.ts';
import { line, prose, title } from './fields/text.ts';
import { visibility } from './fields/visibility.ts';

/** A word or an abbreviation that the papers use, explained. */
export const term = z
  .strictObject({
    title: title.describe('The word or abbreviation.'),
    meaning: prose(500).describe('What it means, in plain English.'),
    longForm: line(120).optional().describe('What an abbreviation stands for.'),
    aliases: z.array(line(80)).optional().describe('Other ways in which papers write it.'),
    organisation: reference('organisations')
      .optional()
      .describe('The organisation of that name, if it is one.'),
    ...visibility,
  })
  .describe('A word or an abbreviation, explained.');

/** A word or an abbreviation, explained. */
export type Term = z.infer<typeof term>;
