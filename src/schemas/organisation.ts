import { z } from 'zod';
import { link } from './fields/link.ts';
import { reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** What an organisation may be. */
const organisationKinds = [
  'council',
  'team',
  'committee',
  'public-body',
  'charity',
  'company',
  'partnership',
  'class',
  'public',
  'body',
] as const;

/** A body, a team of the council, a class of bodies or the public, that does something in the papers. */
export const organisation = z
  .strictObject({
    title: title.describe('Its usual full name.'),
    summary,
    kind: z
      .enum(organisationKinds)
      .describe(
        'class: a class of bodies, such as schools. public: residents or the like. team: a team of the council. body: where the papers do not say what it is.',
      ),
    aliases: z
      .array(line(100))
      .optional()
      .describe('Every other name or abbreviation that the papers use for it, as they spell it.'),
    partOf: reference('organisations').optional().describe('The body that it belongs to.'),
    audience: z
      .enum(['parishes'])
      .optional()
      .describe(
        'parishes: this is the class of the parish councils, or the body that they share. What concerns it, and what is part of it, stands on the page for parishes.',
      ),
    link: link.optional().describe('Its own website, if a paper gives it.'),
    notes: z.array(prose(400)).optional().describe('What a reader must know, such as an uncertain name.'),
    sources,
    ...withdrawable,
  })
  .describe('An organisation.');

/** A body, a team, a class of bodies or the public. */
export type Organisation = z.infer<typeof organisation>;
