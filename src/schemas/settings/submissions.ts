import { z } from 'zod';
import { email } from '../fields/contact.ts';
import { prose } from '../fields/text.ts';
import { repository } from './repository.ts';

/** Where corrections of listings and new listings go. */
export const submissions = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('email'), email }).describe('In a message to a mailbox.'),
    z.strictObject({ by: z.literal('github'), ...repository }).describe('As a change request on GitHub.'),
    z.strictObject({ by: z.literal('gitlab'), ...repository }).describe('As a change request on GitLab.'),
    z
      .strictObject({
        by: z.literal('file'),
        words: prose(300).describe('What the sender should do with the file.'),
      })
      .describe('As a file that the sender keeps and hands over.'),
  ])
  .describe('Where corrections of listings and new listings go. Without it they end in a file.');
