import { z } from 'zod';
import { repository } from './repository.ts';

/** The page with a form for every kind of content, at `/admin/`. */
export const admin = z
  .discriminatedUnion('by', [
    z
      .strictObject({ by: z.literal('folder') })
      .describe('The folder on the computer of the editor: for trying it out, or for one editor alone.'),
    z.strictObject({ by: z.literal('github'), ...repository }).describe('A repository on GitHub.'),
    z.strictObject({ by: z.literal('gitlab'), ...repository }).describe('A repository on GitLab.'),
  ])
  .describe('Where the forms at /admin/ save what they change. Without it the site has no such page.');
