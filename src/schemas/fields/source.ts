import { z } from 'zod';
import { line, prose } from './text.ts';
import { reference } from './reference.ts';

/** Where in which paper a fact stands. */
export const source = z
  .strictObject({
    document: reference('documents').describe('The paper in which this stands: a file name of documents/.'),
    section: line(200)
      .optional()
      .meta({
        description: 'The heading, paragraph number, table or row in which it stands.',
        examples: ['Resilient Communities, row 1', '2.18', 'Priority 1, actions'],
      }),
    page: z.int().min(1).optional().describe('The page, where the paper has page numbers.'),
    note: prose(600)
      .optional()
      .describe('Anything that a reader must know about the source, such as a misprint or a contradiction.'),
  })
  .refine((cited) => cited.section !== undefined || cited.page !== undefined, {
    message: 'says neither the section nor the page',
    path: ['section'],
  })
  .describe('The paper, and the place in it, that this comes from.');

/** The papers that an entry rests on: at least one. */
export const sources = z
  .array(source)
  .min(1, 'names no source: say in which paper this stands')
  .describe('The papers, and the places in them, that this comes from. At least one.');

/** A source citation. */
export type Source = z.infer<typeof source>;
