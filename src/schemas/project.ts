import { z } from 'zod';
import { id, reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { prose, title } from './fields/text.ts';
import { update } from './update.ts';

/** One project, or several that the paper counts and does not name. */
const project = z.strictObject({
  id: id.describe('A short name, unique in this file: a part of the address.'),
  title,
  kind: z
    .enum(['pilot', 'follower', 'project'])
    .describe('pilot: tried first. follower: is to do the same after it. project: neither.'),
  count: z
    .int()
    .min(2, 'counts one project: leave the line out')
    .optional()
    .describe(
      'How many projects this is, where the paper gives only their number. One where it is left out.',
    ),
  place: reference('places')
    .optional()
    .describe('Where it is. Leave the line out where the paper names no place.'),
  updates: z
    .array(update)
    .optional()
    .describe('What each later paper says of this project alone, in the order of their dates.'),
  source: source.describe('The paper that names it, or counts it.'),
});

/** The projects by which an action is carried out. */
export const projects = z
  .strictObject({
    promised: z
      .strictObject({ count: z.int().min(1).describe('How many were promised in all.'), source })
      .optional()
      .describe('The number of projects in the promise, where it gives one.'),
    items: z
      .array(project)
      .min(1, 'names no project: leave projects out')
      .describe(
        'The projects, in the order of the paper. Those that it only counts are one line with their number.',
      ),
    note: prose(400)
      .optional()
      .describe('Why the numbers differ, where there are more projects than were promised.'),
  })
  .describe(
    'The projects by which an action is carried out, where papers tell of them one by one or count them.',
  );

/** The projects by which an action is carried out. */
export type Projects = z.infer<typeof projects>;
