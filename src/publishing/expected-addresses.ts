import { addressOf, sectionAddress } from '../domain/address.ts';
import { calendarFiles, calendarPath } from '../domain/calendar-file.ts';
import { feedFiles } from '../domain/feed.ts';
import { knownBy } from '../domain/known-by.ts';
import { listSections } from '../domain/strategy.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';
import type { Expected } from './verify-pages.ts';

/** What a site has whatever its content is. */
const always = ['/', '/404.html', '/search/', '/sitemap-index.xml', '/pagefind/pagefind.js'];

/**
 * The addresses that a site made from some content must have, and those that it must not.
 * @param today YYYY-MM-DD
 */
export function expectedAddresses(content: Content, today: string): Expected {
  const shown = knownBy(content, today);
  const visible = new Set(shown.groups.map(({ id }) => id));
  const hidden = content.groups.filter(({ id }) => !visible.has(id)).map(({ id }) => addressOf('groups', id));
  const entries = collectionNames.flatMap((name) => shown[name].map(({ id }) => addressOf(name, id)));
  const sections = shown.strategies.flatMap(({ id, data }) =>
    listSections(data.sections).map((path) => sectionAddress(id, path.at(-1)?.id ?? path[0].id)),
  );
  const calendars = calendarFiles(shown).map(({ path }) => path);
  const feeds = feedFiles(shown, today).map(({ path }) => path);
  return {
    present: [...always, ...entries, ...sections, ...calendars, ...feeds],
    absent: [...hidden, ...hidden.map((page) => calendarPath(page))],
  };
}
