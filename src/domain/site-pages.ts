import type { Content } from '../schemas/index.ts';
import { sectionAddress, timelinePart } from './address.ts';
import { crisisOn, crisisPath } from './crisis.ts';
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
  '/breakdowns/',
  '/changes/',
  '/consultations/',
  '/consultations/you-said/',
  '/contact-points/',
  '/contact-points/which/',
  '/criteria/',
  '/data/',
  '/decisions/',
  '/documents/',
  '/editions/',
  '/equality/',
  '/emergency/',
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
  '/parishes/',
  '/places/',
  '/places/priority/',
  '/search/',
  '/slippage/',
  '/stories/',
  '/strategies/',
  '/support/',
  '/take-part/',
  '/timeline/',
  '/timeline/undated/',
  '/venues/',
  '/venues/assets/',
  '/venues/hire/',
];

/** Pages that are made from several entries: which of them there are, only a build knows. */
const made = new RegExp(
  `^/(?:groups/(?:${wayIds.join('|')})|packs|changes|as-reported|annual-reports|actions/[a-z-]+|data|places/[a-z0-9-]+/booklet|(?:places|organisations)/[a-z0-9-]+/timeline|timeline|emergency|posters|newsletters/[a-z0-9-]+/\\d[\\d.-]*|events/(?:kind/[a-z]+|\\d{4}-\\d\\d))/`,
);

/**
 * Whether the site can have a page at an address.
 * @param address from the root of the site, with strokes at both ends
 */
export function hasPage(content: Omit<Content, 'council'>, address: string): boolean {
  if (address === crisisPath) return crisisOn(content) !== undefined;
  return fixedPages.includes(address) || entryAt(content, address) !== undefined || isMade(content, address);
}

function isMade({ strategies }: Pick<Content, 'strategies'>, address: string): boolean {
  if (!address.startsWith('/strategies/')) return made.test(address) && address.split('/').length > 3;
  return strategies.some(
    ({ id, data }) =>
      address.startsWith(sectionAddress(id, timelinePart)) ||
      listSections(data.sections).some(
        (path) => sectionAddress(id, path.at(-1)?.id ?? path[0].id) === address,
      ),
  );
}
