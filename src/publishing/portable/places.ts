import { posix } from 'node:path';
import { fileOf, type BuiltSite } from '../built-site.ts';

/** Where the files of a copy are, seen from each other. */
export interface Places {
  /** Every file that a page or a style of the copy leads to. */
  wanted: ReadonlySet<string>;
  /** The way from one file to another, as it is written in a link. */
  linkTo(file: string, target: string): string;
  /**
   * An address as it is written in a file, rewritten as the way to the file that it names. What leads elsewhere, or to what
   * the copy does not have, leads to the website.
   */
  relative(file: string, address: string): string;
}

/**
 * @param address the origin and the path at which the site is published
 * @param isThere whether the copy may have a file
 */
export function placesOf({ site, base }: BuiltSite['address'], isThere: (file: string) => boolean): Places {
  const wanted = new Set<string>();
  const linkTo = (file: string, target: string): string => {
    wanted.add(target);
    const way = posix.relative(posix.dirname(file), target).split('/').map(encodeURIComponent).join('/');
    return way === '' ? posix.basename(target) : way;
  };
  return {
    wanted,
    linkTo,
    relative(file, address) {
      const isPlace = address.startsWith('#') || address === '';
      const own = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), site);
      if (isPlace || !URL.canParse(address, own.href)) return address;
      const url = new URL(address, own);
      if (url.origin !== site || !url.pathname.startsWith(base)) return address;
      const target = fileOf(decodeURIComponent(url.pathname.slice(base.length)));
      return isThere(target) ? linkTo(file, target) + url.hash : url.href;
    },
  };
}
