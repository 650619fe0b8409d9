import type { Redirect } from '../moved/redirect.ts';

/**
 * Redirects as Netlify, Cloudflare and GitLab write them in `_redirects`: those of one page first, then those of all
 * that lies below one.
 * @param base the path below which the site stands, with a stroke at both ends
 * @param status 301, with a `!` where it is to hold although there is a file at the old address
 */
export function redirectLines(
  redirects: readonly Redirect[],
  base: string,
  status: '301' | '301!',
): string[] {
  const below = base.replace(/\/$/, '');
  return [
    ...redirects.map(({ from, to }) => `${below}${from} ${below}${to} ${status}`),
    ...redirects
      .filter(({ isWhole }) => isWhole)
      .map(({ from, to }) => `${below}${from}* ${below}${to}:splat ${status}`),
  ];
}
