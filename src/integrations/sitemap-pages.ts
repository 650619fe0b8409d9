import { withdrawnPages } from '../domain/withdrawn-page.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { contentFolder } from '../reader/files.ts';
import { today } from '../reader/today.ts';

/** Pages that are for people on the site alone, and made-up entries. */
const unlisted =
  /(?<!\/help)\/(?:search|404|offline|admin)\/?$|\/(?:groups|venues)\/demo-|\/booklet\/|\/posters\/|\/as-reported\/[^/]+\/[^/]+\//;

let withdrawn: readonly string[] | undefined;

/**
 * Whether search engines are told of a page.
 * @param address its whole address
 */
export function isInSitemap(address: string): boolean {
  withdrawn ??= listWithdrawn();
  return !unlisted.test(address) && !withdrawn.some((path) => address.endsWith(path));
}

function listWithdrawn(): string[] {
  const { content } = checkFolder(contentFolder(), today());
  return content ? withdrawnPages(content, today()).map(({ path }) => path) : [];
}
