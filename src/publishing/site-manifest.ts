import { z } from 'zod';

/** Where the list of all files stands, from the root of the site. A web app has a `manifest.json`; this is none. */
export const manifestFile = 'site-manifest.json';

const whole = z.number().int().nonnegative();
const revision = z
  .strictObject({
    commit: z.string().regex(/^[0-9a-f]{40,64}$/),
    isClean: z.boolean().describe('Whether everything was built as it was committed.'),
  })
  .describe('The commit of a git repository.');

/** The list of all files of a site, which stands in the site itself. */
export const siteManifest = z
  .strictObject({
    format: z.literal('noticeboard-site-manifest/1').describe('Another shape has another number.'),
    address: z.url().describe('The address for which the site was built.'),
    builtFor: z.iso.date().describe('The day for which the site was built.'),
    source: z
      .strictObject({ project: revision.optional(), content: revision.optional() })
      .describe('What it was built from; nothing where there is no git repository.'),
    counts: z.strictObject({
      files: whole,
      bytes: whole,
      pages: whole,
      searched: whole.describe('How many pages the search of the whole site finds.'),
      entries: z.record(z.string(), whole).describe('How many entries of each kind are shown.'),
    }),
    moved: z
      .array(z.strictObject({ from: z.string(), to: z.string() }))
      .describe('Old addresses that lead to new ones.'),
    files: z
      .array(
        z.strictObject({
          path: z.string().min(1).describe('From the root of the site.'),
          bytes: whole,
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .min(1)
      .describe(
        'Every file but this one and the packed copies (.br, .gz) of others, in the order of their paths.',
      ),
  })
  .describe('Every file of a published site, so that what a host sends can be held against it.');

/** The list of all files of a site. */
export type SiteManifest = z.infer<typeof siteManifest>;

/** One file of a site. */
export type ListedFile = SiteManifest['files'][number];

/** Whether a file is another one, packed: it is sent in the place of that one, and unpacks to it. */
export function isPackedCopy(path: string): boolean {
  return /\.(?:br|gz)$/.test(path);
}
