import { addressOf, sectionAddress } from '../domain/address.ts';
import { allCalendars } from '../domain/all-calendars.ts';
import { calendarPath } from '../domain/calendar-file.ts';
import { feedFiles } from '../domain/feed.ts';
import { posterPath, postersOf } from '../domain/poster.ts';
import { shownContent, type Audience } from '../domain/shown-content.ts';
import { listSections } from '../domain/strategy.ts';
import { timelineFeeds } from '../domain/timeline/feeds.ts';
import { partPath, timelineParts, timelinesOf } from '../domain/timeline/timeline.ts';
import { withdrawnPages } from '../domain/withdrawn-page.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';
import { manifestFile } from './site-manifest.ts';
import type { Expected } from './verify-pages.ts';

/** What a site has whatever its content is. */
const always = [
  '/',
  '/404.html',
  '/help/',
  '/search/',
  '/sitemap-index.xml',
  '/pagefind/pagefind.js',
  `/${manifestFile}`,
];

/**
 * The addresses that a site made from some content must have, and those that it must not.
 * @param today YYYY-MM-DD
 */
export function expectedAddresses(content: Content, today: string, audience: Audience): Expected {
  const shown = shownContent(content, today, audience);
  const entries = entryAddresses(shown);
  const withdrawn = audience === 'public' ? withdrawnPages(content, today).map(({ path }) => path) : [];
  const sections = shown.strategies.flatMap(({ id, data }) =>
    listSections(data.sections).map((path) => sectionAddress(id, path.at(-1)?.id ?? path[0].id)),
  );
  const calendars = allCalendars(shown, today).map(({ path }) => path);
  const feeds = [...feedFiles(shown, today), ...timelineFeeds(shown, today)].map(({ path }) => path);
  const timelines = timelinesOf(shown).flatMap((timeline) =>
    timelineParts(timeline).map(({ number }) => partPath(timeline, number)),
  );
  const posters = postersOf(shown, today).map(({ page }) => posterPath(page));
  const present = [
    ...always,
    ...entries,
    ...withdrawn,
    ...sections,
    ...calendars,
    ...feeds,
    ...timelines,
    ...posters,
  ];
  const isPresent = new Set(present);
  // An annual report is made whether or not there is a review, which only comments on it.
  const absent = entryAddresses({ ...content, reviews: [] })
    .flatMap((page) => (page.includes('#') ? [page] : [page, calendarPath(page), posterPath(page)]))
    .filter((page) => !isPresent.has(page));
  const others = (content.council.languages ?? []).slice(1);
  const inAll = (addresses: readonly string[]) => [
    ...addresses,
    ...others.flatMap((code) =>
      addresses.filter((page) => page !== `/${manifestFile}`).map((page) => `/${code}${page}`),
    ),
  ];
  return { present: inAll(present), absent: inAll(absent) };
}

function entryAddresses(content: Content): string[] {
  return collectionNames.flatMap((name) => content[name].map(({ id }) => addressOf(name, id)));
}
