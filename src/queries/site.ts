import type { Site } from '../components/site/site-page.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

/** What every page of the site shares: the council and the day. */
export async function loadSite(): Promise<Site> {
  return { council: (await loadContent()).council, today: today() };
}
