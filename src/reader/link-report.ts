import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the last check of the outgoing links is kept, from the root of the project. Git does not keep it. */
export const linkReportFile = '.noticeboard/links.json';

/**
 * What `npm run check:links` found, as it is kept in a file. A check reads the file of the one before, so that it can tell
 * since when a link is dead; the list of what is due reads it to tell what died.
 */
export const linkReport = z.strictObject({
  format: z.literal('noticeboard-links/1').describe('Another shape has another number.'),
  checkedOn: z.iso.date().describe('The day of the check.'),
  leftOut: z
    .int()
    .nonnegative()
    .describe('How many links to hosts that are kept free for examples were not tried.'),
  links: z
    .array(
      z.strictObject({
        address: z.string().describe('As it stands in the content, without the place in its page.'),
        files: z.array(z.string()).min(1).describe('The files that hold it, from the content folder.'),
        state: z
          .enum(['fine', 'moved', 'unclear', 'dead'])
          .describe(
            '`moved` for good, to another address; `unclear` where the host refuses programs, or has a trouble that may pass; `dead` where it leads nowhere.',
          ),
        since: z.iso.date().describe('The day of the first check that found it so.'),
        problem: z.string().optional().describe('What happened, in words: "not found (404)".'),
        to: z.string().optional().describe('The new address of one that moved.'),
      }),
    )
    .describe('Every link that was tried, in the order of their addresses.'),
});

/** What a check of the outgoing links found. */
export type LinkReport = z.infer<typeof linkReport>;

/** One outgoing link, and what became of it. */
export type CheckedLink = LinkReport['links'][number];

/**
 * The last check of the outgoing links.
 * @param root the folder of the project
 * @param file from there
 * @returns nothing where there was none
 * @throws where the file is none of ours
 */
export function readLinkReport(root: string, file = linkReportFile): LinkReport | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  return linkReport.parse(JSON.parse(readFileSync(path, 'utf8')));
}
