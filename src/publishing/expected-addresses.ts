import { addressOf, sectionAddress } from '../domain/address.ts';
import { calendarFiles, calendarPath } from '../domain/calendar-file.ts';
import { isVisible } from '../domain/group.ts';
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
  const hidden = new Set(content.groups.filter(({ data }) => !isVisible(data, today)).map(({ id }) => id));
  const entries = collectionNames.flatMap((name) =>
    content[name]
      .filter(({ id }) => name !== 'groups' || !hidden.has(id))
      .map(({ id }) => addressOf(name, id)),
  );
  const sections = content.strategies.flatMap(({ id, data }) =>
    listSections(data.sections).map((path) => sectionAddress(id, path.at(-1)?.id ?? path[0].id)),
  );
  const groups = content.groups.filter(({ id }) => !hidden.has(id));
  const calendars = calendarFiles({ ...content, groups }).map(({ path }) => path);
  const pagesOfHidden = [...hidden].map((id) => addressOf('groups', id));
  return {
    present: [...always, ...entries, ...sections, ...calendars],
    absent: [...pagesOfHidden, ...pagesOfHidden.map((page) => calendarPath(page))],
  };
}
