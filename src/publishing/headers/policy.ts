import type { Council } from '../../schemas/council.ts';
import { BuildFailed } from '../build-site.ts';
import type { InlineElements } from './inline-elements.ts';

/** A Content-Security-Policy: what a page may load, by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The site has one inline style, the colours of the council. More than a few would make every page heavier. */
const mostInline = 8;

/**
 * What the pages of a site may load: its own files, the inline scripts and styles that it was built with, and the
 * pictures of a map where the council has set one. Nothing else, from nowhere else.
 * @throws BuildFailed where so much is inline that it should be in files
 */
export function policyFor(
  { scripts, styles }: Pick<InlineElements, 'scripts' | 'styles'>,
  { tiles }: Pick<Council, 'tiles'>,
): Policy {
  if (scripts.length + styles.length > mostInline)
    throw new BuildFailed(
      `The pages have ${scripts.length} different inline scripts and ${styles.length} different inline styles; ${mostInline} at most can be named in a Content-Security-Policy. Put what differs from page to page into a file.`,
    );
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(quoted)],
    'style-src': ["'self'", ...styles.map(quoted)],
    'img-src': ["'self'", ...(tiles ? [new URL(tiles.address).origin] : [])],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** The same for a page that searches: the index of the search is read by WebAssembly. */
export function withSearch(policy: Policy): Policy {
  return { ...policy, 'script-src': [...(policy['script-src'] ?? []), "'wasm-unsafe-eval'"] };
}

/** What a page can say of it itself: who may frame it can only be said in a header. */
export function forPage(policy: Policy): Policy {
  return Object.fromEntries(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors'));
}

/** The policy as it is written in a header or in a page. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function quoted(hash: string): string {
  return `'${hash}'`;
}
