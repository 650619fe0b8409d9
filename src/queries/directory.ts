import { addressOf } from '../domain/address.ts';
import { valueTitle, type WayId } from '../domain/browse-words.ts';
import { browseGroups, valuePath, type BrowseWay } from '../domain/group-browse.ts';
import { findEntry, linkTo, type Link } from '../domain/link.ts';
import { loadContent } from './content.ts';
import { listGroups } from './groups.ts';

let browsing: Promise<BrowseWay[]> | undefined;

/** Every way to go through the directory, with the groups under each value. */
export function listBrowseWays(): Promise<BrowseWay[]> {
  if (import.meta.env.DEV) return browse();
  return (browsing ??= browse());
}

/**
 * What a page of a value says besides its groups: the words of its entry, and where to turn.
 * @param value the id of a category or a place; of other ways nothing is known
 */
export async function loadAboutValue(
  way: WayId,
  value: string,
): Promise<{ summary?: string; links: Link[] }> {
  const content = await loadContent();
  if (way === 'category') {
    const { summary, parent } = findEntry(content, 'categories', value).data;
    return { summary, links: parent ? [linkTo(content, 'categories', parent, 'the larger category')] : [] };
  }
  if (way === 'place') {
    const { title, summary, within = [] } = findEntry(content, 'places', value).data;
    return {
      summary,
      links: [
        { name: title, path: addressOf('places', value), note: 'promises, money and contacts' },
        ...within.map((above) => ({
          name: valueTitle('place', above, linkTo(content, 'places', above).name),
          path: valuePath('place', above),
          note: 'the larger place',
        })),
      ],
    };
  }
  return { links: [] };
}

async function browse(): Promise<BrowseWay[]> {
  return browseGroups(await loadContent(), await listGroups());
}
