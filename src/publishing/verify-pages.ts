import type { BuiltPage } from './built-page.ts';
import { fileOf, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

/** What the content demands of the site at the least. */
export interface Expected {
  /** Addresses that must be there, from the root of the site; one may name a place in its page: `/glossary/#nhs`. */
  present: readonly string[];
  /** Addresses that must not be there: listings that are not to be seen. */
  absent: readonly string[];
}

/** Holds each page against what every page must have, and titles and descriptions of a language against each other. */
export function verifyPages(site: BuiltSite): Problem[] {
  // A page at an old address says no more than that, like all others of its kind.
  const pages = site.pages.filter(({ leadsTo }) => leadsTo === undefined);
  return [
    ...pages.flatMap((page) => faultsOf(page).map((what) => ({ where: page.address, what }))),
    ...repeated(pages, 'title', ({ titles }) => titles),
    ...repeated(pages, 'description', ({ descriptions }) => descriptions),
  ];
}

/** Holds the pages against the content: each entry has its page, and what is hidden has none. */
export function verifyExpected({ pages, files }: BuiltSite, { present, absent }: Expected): Problem[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const isThere = (address: string) => {
    const [path = '', place] = address.split('#');
    return files.has(fileOf(path)) && (place === undefined || ids.get(fileOf(path))?.has(place) === true);
  };
  return [
    ...present
      .filter((address) => !isThere(address))
      .map((where) => ({ where, what: `there is no page or place for an entry of ${kindOf(where)}` })),
    ...absent
      .filter(isThere)
      .map((where) => ({ where, what: `a page shows an entry of ${kindOf(where)} that is hidden today` })),
  ];
}

function faultsOf(page: BuiltPage): string[] {
  const twice = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
  return [
    page.lang === '' && 'the page does not state its language',
    page.h1 !== 1 && `the page has ${page.h1} headings of the first level, not 1`,
    ...one(page.titles, 'title'),
    ...one(page.descriptions, 'description'),
    ...one(page.canonicals, 'canonical address'),
    ...[...new Set(twice)].map((id) => `the id "${id}" stands more than once in the page`),
    ...[...new Set(page.unsafe)].map((element) => `the page has ${element}`),
  ].filter((fault) => fault !== false);
}

/** The first part of an address, which tells the kind: `/actions/x/` is of `/actions/`. */
function kindOf(address: string): string {
  return /^\/[^/]+\//.exec(address)?.[0] ?? '/';
}

function one(values: readonly string[], name: string): string[] {
  if (values.length !== 1) return [`the page has ${values.length} of what it needs once: a ${name}`];
  return values[0] === '' ? [`the ${name} of the page is empty`] : [];
}

function repeated(
  pages: readonly BuiltPage[],
  name: string,
  valuesOf: (page: BuiltPage) => readonly string[],
): Problem[] {
  const owners = new Map<string, string[]>();
  for (const page of pages)
    for (const value of valuesOf(page)) {
      const key = JSON.stringify([page.lang, value]);
      owners.set(key, [...(owners.get(key) ?? []), page.address]);
    }
  return [...owners].flatMap(([key, addresses]) => {
    const [, value] = JSON.parse(key) as [string, string];
    return addresses.length > 1 && value !== ''
      ? addresses.map((where) => ({ where, what: `more than one page has the ${name} "${value}"` }))
      : [];
  });
}
