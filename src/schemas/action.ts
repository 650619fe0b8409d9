import { z } from 'zod';
import { became } from './became.ts';
import { criterion } from './criterion.ts';
import { absence, partialDate } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { agreedFunding, targets } from './fields/terms.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { projects } from './project.ts';
import { update } from './update.ts';
import { appearance } from './fields/visibility.ts';

/** An action: one promise. */
export const action = z
  .strictObject({
    title,
    summary,
    wordings: z
      .array(z.strictObject({ words: line(200).describe('The name in the words of the paper.'), source }))
      .optional()
      .describe('How papers name the action, where they name it differently. Quote at most eleven words.'),
    strategy: reference('strategies').describe('The strategy that makes the promise.'),
    section: id.describe('The part of the strategy under which it stands: the id of a section.'),
    order: z.int().min(1).describe('Its place in the paper, counted from 1 through the whole strategy.'),
    agreedFunding: agreedFunding.describe('The money agreed for it.'),
    targetStart: partialDate.describe('When the work was to start.'),
    targets: targets.describe(
      'When it was to be finished. Most have one date, some have several, each with its label.',
    ),
    leads: z
      .array(reference('organisations'))
      .describe('The team or body that does the work. Empty where the paper names none.'),
    leadSources: z
      .array(z.strictObject({ organisation: reference('organisations'), source }))
      .optional()
      .describe(
        'For a lead that a later paper is the first to name: that paper. What was known before has it not.',
      ),
    partners: z
      .array(
        z.strictObject({
          organisation: reference('organisations'),
          role: prose(200).optional().describe('What it does here, where the paper says so.'),
          source: source
            .optional()
            .describe('The paper that names it, where a later one than the first names it first.'),
        }),
      )
      .describe('Bodies, classes of bodies, or the public, that the paper names as partners.'),
    successCriteria: z
      .strictObject({
        because: absence.optional().describe('Why the list is empty, where it is.'),
        items: z
          .array(criterion)
          .describe('The criteria, one by one. Empty where the paper gives none; then say why in because.'),
      })
      .describe('How the paper says success will be known, one by one.'),
    places: z
      .array(reference('places'))
      .optional()
      .describe('The places that it is for, where the paper names any.'),
    projects: projects.optional(),
    updates: z
      .array(update)
      .describe('What each later paper says, in the order of their dates. Empty where none says anything.'),
    became: z
      .array(became)
      .optional()
      .describe('What became of it, where a later paper has it no longer, or has it as something else.'),
    seeAlso: z
      .array(
        z.strictObject({
          action: reference('actions'),
          how: prose(300).describe('How the two belong together.'),
        }),
      )
      .optional()
      .describe('Other actions on this site that tell more of the same story.'),
    notes: z
      .array(prose(600))
      .optional()
      .describe('What a reader must know: misprints, contradictions, figures that disagree.'),
    sources,
    ...appearance,
  })
  .describe('An action: one promise. The text under the front matter may tell its story.');

/** One promise. */
export type Action = z.infer<typeof action>;
