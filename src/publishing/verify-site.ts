import { readSite, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';
import { verifyLinks } from './verify-links.ts';
import { verifyExpected, verifyPages, type Expected } from './verify-pages.ts';
import { verifyText, type Forbidden } from './verify-text.ts';

/** What the verification of a built site found, and how much it looked at. */
export interface Verification {
  problems: Problem[];
  pages: number;
  links: number;
  anchors: number;
}

/**
 * Verifies a built site before it is published. Nothing is changed, and all problems are told at once.
 * @param folder the folder of the site
 * @param address the origin and the path at which it will be published
 */
export function verifySite(
  folder: string,
  address: BuiltSite['address'],
  expected: Expected,
  forbidden: Forbidden,
): Verification {
  const site = readSite(folder, address);
  const { problems, links, anchors } = verifyLinks(site);
  const counts = { pages: site.pages.length, links, anchors };
  return {
    ...counts,
    problems: [
      ...nothingSeen(counts),
      ...verifyExpected(site, expected),
      ...verifyPages(site),
      ...problems,
      ...verifyText(site, forbidden),
    ],
  };
}

/** A check that saw nothing has passed nothing. */
function nothingSeen(counts: Record<string, number>): Problem[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    count === 0 ? [{ where: 'the whole site', what: `no ${name} were found to check` }] : [],
  );
}
