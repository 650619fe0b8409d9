import { z } from 'zod';
import { link } from '../fields/link.ts';
import { line } from '../fields/text.ts';
import { repository } from './repository.ts';

const review = z
  .boolean()
  .optional()
  .describe(
    'true where what an editor saves waits as a change request until somebody publishes it. Without it a save goes to the branch at once.',
  );

/** The page with a form for every kind of content, at `/admin/`. */
export const admin = z
  .discriminatedUnion('by', [
    z
      .strictObject({ by: z.literal('folder'), folder: repository.folder })
      .describe('The folder on the computer of the editor: for trying it out, or for one editor alone.'),
    z
      .strictObject({
        by: z.literal('github'),
        ...repository,
        review,
        signIn: link.optional().meta({
          description:
            'The address of the service through which editors sign in with GitHub. Without it they sign in with an access token.',
          examples: ['https://sign-in.example.org'],
        }),
      })
      .describe('A repository on GitHub.'),
    z
      .strictObject({
        by: z.literal('gitlab'),
        ...repository,
        review,
        application: line(128)
          .optional()
          .meta({
            description:
              'The id of the application at GitLab through which editors sign in. Without it they sign in with an access token.',
            examples: ['4f1f0c9d1be2'],
          }),
      })
      .describe('A repository on GitLab.'),
  ])
  .describe('Where the forms at /admin/ save what they change. Without it the site has no such page.');

/** Where the forms at `/admin/` save. */
export type Admin = z.infer<typeof admin>;
