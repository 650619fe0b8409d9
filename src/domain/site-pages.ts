import type { Content } from '../schemas/index.ts';
import { sectionAddress } from './address.ts';
import { wayIds } from './browse-words.ts';
import { entryAt } from './entry-at.ts';
import { listSections } from './strategy.ts';

/** The pages that every site has, beside those of its entries. A new page is named here; a test asks for it. */
export const fixedPages = [
  '/',
  '/actions/',
  '/agreements/',
  '/annual-reports/',
  '/as-reported/',
  '/changes/',
  '/consultations/',
  '/contact-points/',
  '/criteria/',
  '/data/',
  '/decisions/',
  '/documents/',
  '/editions/',
  '/events/',
  '/feeds/',
  '/funds/',
  '/glossary/',
  '/groups/',
  '/groups/freshness/',
  '/groups/gaps/',
  '/groups/join/',
  '/groups/map/',
  '/groups/postcodes/',
  '/groups/shortlist/',
  '/groups/today/',
  '/groups/words/',
  '/help/',
  '/ledger/',
  '/measures/',
  '/measures/on-course/',
  '/newsletters/',
  '/organisations/',
  '/organisations/matrix/',
  '/packs/',
  '/places/',
  '/search/',
  '/slippage/',
  '/stories/',
  '/strategies/',
  '/venues/',
];

/** Pages that are made from several entries: which of them there are, only a build knows. */
const made = new RegExp(
  `^/(?:groups/(?:${wayIds.join('|')})|packs|changes|as-reported|annual-reports|actions/[a-z-]+|places/[a-z0-9-]+/booklet)/`,
);

/**
 * Whether the site can have a page at an address.
 * @param address from the root of the site, with strokes at both ends
 */
export function hasPage(content: Omit<Content, 'council'>, address: string): boolean {
  return fixedPages.includes(address) || entryAt(content, address) !== undefined || isMade(content, address);
}

function isMade({ strategies }: Pick<Content, 'strategies'>, address: string): boolean {
  if (!address.startsWith('/strategies/')) return made.test(address) && address.split('/').length > 3;
  return strategies.some(({ id, data }) =>
    listSections(data.sections).some((path) => sectionAddress(id, path.at(-1)?.id ?? path[0].id) === address),
  );
}
