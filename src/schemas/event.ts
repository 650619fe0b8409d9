import { z } from 'zod';
import { image } from './fields/image.ts';
import { link } from './fields/link.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { schedule, time } from './fields/schedule.ts';
import { sources } from './fields/source.ts';
import { prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** Something that took or takes place, once or again and again. */
export const event = z
  .strictObject({
    title,
    summary,
    image: image.optional(),
    kind: z
      .enum(['awards', 'awareness', 'meeting', 'community', 'funding', 'training', 'stakeholder', 'other'])
      .describe('What kind of event it is.'),
    date: partialDate.describe(
      'When it took or takes place, as exact as the paper has it. For what comes again and again: the first time that a paper names.',
    ),
    from: time.optional().describe('When it begins, for an event on one day.'),
    to: time.optional().describe('When it ends.'),
    repeats: schedule
      .optional()
      .describe(
        'Only where it comes again and again. A yearly event may name its day; without it, its month is all that is known.',
      ),
    series: reference('events')
      .optional()
      .describe(
        'The event that comes again and again, of which this is one: a meeting of the liaison meetings.',
      ),
    standing: z
      .enum(['held', 'promoted', 'planned', 'proposed'])
      .describe(
        'What the paper says: held, promoted (the council spoke for it; whether it took place is not said), planned or only proposed.',
      ),
    venue: reference('venues').optional(),
    places: z.array(reference('places')).optional().describe('The places where it was or will be.'),
    organisers: z
      .array(reference('organisations'))
      .describe('Who holds it. Empty where the paper names nobody.'),
    audience: z
      .array(reference('organisations'))
      .optional()
      .describe('Whom it is for, where it is not for everybody: parish councils, groups.'),
    link: link.optional(),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
    ...withdrawable,
  })
  .superRefine(({ date, from, to, repeats }, context) => {
    const [field, hour] = from === undefined ? ['to', to] : ['from', from];
    if (hour === undefined) return;
    const refuse = (message: string, path = field) =>
      context.addIssue({ code: 'custom', message, path: [path] });
    if (repeats)
      refuse('belongs into repeats: the hours of what comes again and again stand beside its days');
    else if (!('precision' in date) || date.precision !== 'day')
      refuse('belongs to an event on one day, and the date of this one is not one day');
    else if (from === undefined) refuse('says when it ends, but not when it begins: add from');
    else if (to !== undefined && to <= from) refuse('ends before it begins', 'to');
  })
  .describe('An event.');

/** Something that takes place. */
export type Event = z.infer<typeof event>;
