import { href } from '../../components/site/href.ts';
import type { Published } from '../../exports/dataset.ts';
import { listActions } from '../../queries/actions.ts';
import { loadContent } from '../../queries/content.ts';
import { loadSite } from '../../queries/site.ts';

/**
 * What the datasets of this site are made from.
 * @param site the origin at which the site is published
 */
export async function loadPublished(site: URL | undefined): Promise<Published> {
  const [content, views, { today }] = await Promise.all([loadContent(), listActions(), loadSite()]);
  return { content, views, today, address: (path) => new URL(href(path), site).href };
}
