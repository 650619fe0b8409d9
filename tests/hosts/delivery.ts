import type { Delivery } from '../../src/publishing/hosts/host.ts';

const policy = "default-src 'none'; script-src 'self'";

/** What a host would be told of a site with one of everything. */
export function deliveryAt(address: string, changes: Partial<Delivery> = {}): Delivery {
  const { origin, pathname } = new URL(address);
  return {
    address: { site: origin, base: pathname },
    rules: [
      {
        at: '/*',
        headers: {
          'X-Content-Type-Options': 'nosniff',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Content-Security-Policy': policy,
          'Cache-Control': 'public, max-age=0, must-revalidate',
        },
      },
      { at: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      { at: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
      { at: '/search/', headers: { 'Content-Security-Policy': `${policy} 'wasm-unsafe-eval'` } },
    ],
    redirects: [
      { from: '/groups/old/', to: '/groups/new/', isWhole: true },
      { from: '/gone/', to: '/about/', isWhole: false },
    ],
    files: ['about/index.html', 'assets/a.1234.js', 'feed.xml', 'groups/new/feed.xml', 'sitemap.xml'],
    ...changes,
  };
}

/** The forms for editors, which have rules of their own. */
export const forms = {
  at: '/admin/*',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  },
};
