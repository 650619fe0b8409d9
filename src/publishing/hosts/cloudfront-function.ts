import { asManyAsFit } from './as-many-as-fit.ts';
import type { Delivery } from './host.ts';

/** In bytes: CloudFront takes no longer function. */
const mostBytes = 10_000;

/**
 * The function that answers each address: a folder with its page, a page without its last stroke with the way to it, an
 * old address with the new one. Redirects that find no room in it are left to the pages at the old addresses.
 */
export function cloudfrontFunction({ redirects, address: { base } }: Delivery): string {
  return asManyAsFit(redirects, mostBytes, (some) => write(some, base));
}

function write(redirects: Delivery['redirects'], base: string): string {
  const moved = redirects.map(({ from, to, isWhole }) => [from, to, isWhole]);
  return `// Made by the build of the site: the function of the viewer request.
var base = ${JSON.stringify(base)};
var moved = ${JSON.stringify(moved)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/' && base !== '/') return lead(base);
  for (var i = 0; i < moved.length; i++) {
    var from = base + moved[i][0].slice(1);
    var to = base + moved[i][1].slice(1);
    if (uri === from) return lead(to);
    if (moved[i][2] && uri.startsWith(from)) return lead(to + uri.slice(from.length));
  }
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!uri.slice(uri.lastIndexOf('/')).includes('.')) return lead(uri + '/');
  return request;
}

function lead(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}
`;
}
