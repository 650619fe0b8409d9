import { adminOpenerPolicy, adminPolicy } from '../../domain/admin-policy.ts';
import type { Audience } from '../../domain/shown-content.ts';
import type { Council } from '../../schemas/council.ts';
import { listFiles, pagesIn } from '../built-site.ts';
import type { HeaderRule } from './header-rule.ts';
import { readInlineElements } from './inline-elements.ts';
import { policyFor, policyText, withSearch, type Policy } from './policy.ts';
import { caching, securityHeaders } from './security-headers.ts';

export const policyHeader = 'Content-Security-Policy';
export const openerHeader = 'Cross-Origin-Opener-Policy';
/** The forms for editors, where the site has them. */
export const adminAt = '/admin/*';

/** The elements that search, and the script that Pagefind runs beside a page. */
const searches = ['site-search', 'directory-search'];
const searchWorker = /(?:^|\/)pagefind-worker\.js$/;

/** What the files of a site may do and how they are sent. */
export interface SiteHeaders {
  /** For every page but those that search. */
  policy: Policy;
  /** For these addresses, from the root of the site. */
  searching: readonly string[];
  /** All headers of all addresses. */
  rules: readonly HeaderRule[];
}

/** Works out the headers of a built site from what its pages hold. */
export function siteHeaders(site: string, council: Council, audience: Audience = 'public'): SiteHeaders {
  const pages = pagesUnderPolicy(site);
  const inline = readInlineElements(
    site,
    pages.map(({ file }) => file),
    searches,
  );
  const policy = policyFor(inline, council);
  const searching = [
    ...pages.filter(({ file }) => inline.holders.includes(file)).map(({ address }) => address),
    ...listFiles(site)
      .filter((file) => searchWorker.test(file))
      .map((file) => `/${file}`),
  ];
  const [, ...others] = council.languages ?? [];
  const roots = ['/', ...others.map((code) => `/${code}/`)];
  return {
    policy,
    searching,
    rules: [...rulesFor(policy, searching, roots, audience), ...adminRules(council)],
  };
}

/** The pages of a built site, but for those at /admin/, which are not ours. */
export function pagesUnderPolicy(site: string): { file: string; address: string }[] {
  return pagesIn(listFiles(site))
    .filter((file) => !file.startsWith('admin/'))
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));
}

function rulesFor(
  policy: Policy,
  searching: readonly string[],
  roots: readonly string[],
  audience: Audience,
): HeaderRule[] {
  const everywhere = {
    ...securityHeaders,
    [policyHeader]: policyText(policy),
    'Cache-Control': caching.askAgain,
    ...(audience === 'preview' ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
  };
  return [
    { at: '/*', headers: everywhere },
    ...roots.flatMap((root): HeaderRule[] => [
      { at: `${root}assets/*`, headers: { 'Cache-Control': caching.forGood } },
      // Open data is there to be used by other sites.
      { at: `${root}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
    ]),
    ...searching.map((at) => ({
      at,
      headers: { [policyHeader]: policyText(withSearch(policy)) },
    })),
  ];
}

/** The forms are a program of others, with a policy of its own, and they sign in through another window. */
function adminRules({ admin }: Pick<Council, 'admin'>): HeaderRule[] {
  if (!admin) return [];
  const headers = {
    [policyHeader]: policyText(adminPolicy(admin)),
    [openerHeader]: adminOpenerPolicy,
  };
  return [{ at: adminAt, headers }];
}
