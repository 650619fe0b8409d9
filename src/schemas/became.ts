import { z } from 'zod';
import { reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { prose } from './fields/text.ts';

const known = {
  note: prose(400).optional().describe('How we know, in our own words.'),
  source,
};

const into = z
  .array(reference('actions'))
  .describe('The promises that it lives on in. Each has its own file.');

/** What became of an action in a later paper. */
export const became = z
  .discriminatedUnion(
    'how',
    [
      z.strictObject({
        how: z.literal('merged').describe('It was joined with others into one.'),
        into: into.length(1, 'names not exactly one promise: what was merged lives on in one'),
        ...known,
      }),
      z.strictObject({
        how: z.literal('split').describe('It was divided into several.'),
        into: into.min(2, 'names fewer than two promises: what was split lives on in several'),
        ...known,
      }),
      z.strictObject({
        how: z.literal('superseded').describe('Another promise took its place.'),
        into: into.min(1, 'names no promise: say which one took its place'),
        ...known,
      }),
      z
        .strictObject({
          how: z.literal('carried-forward').describe('Another plan goes on with it.'),
          into: into.optional(),
          plan: reference('documents')
            .optional()
            .describe('The other plan, where its promises are not known.'),
          ...known,
        })
        .refine((end) => (end.into?.length ?? 0) > 0 || end.plan !== undefined, {
          message: 'names neither a promise nor a plan that goes on with it',
          path: ['into'],
        }),
      z.strictObject({
        how: z.literal('completed').describe('The later paper leaves it out because it is done.'),
        ...known,
      }),
      z.strictObject({
        how: z.literal('dropped').describe('It was given up.'),
        reason: z
          .discriminatedUnion('basis', [
            z.strictObject({
              basis: z.literal('stated'),
              text: prose(400).describe('The reason that the paper gives.'),
            }),
            z.strictObject({ basis: z.literal('not-stated') }),
          ])
          .describe('Why it was given up, or that the paper does not say: { "basis": "not-stated" }.'),
        source,
      }),
      z.strictObject({
        how: z.literal('not-mentioned').describe('The later paper leaves it out and does not say why.'),
        note: prose(400).optional().describe('What a reader should know.'),
        source,
      }),
    ],
    {
      error: 'must say how: merged, split, superseded, carried-forward, completed, dropped or not-mentioned',
    },
  )
  .describe('What became of it in one later paper. The source is that paper.');

/** What became of a promise in a later paper. */
export type Became = z.infer<typeof became>;
