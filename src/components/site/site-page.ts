import type { Council } from '../../schemas/council.ts';

/** What every page of the site shares. */
export interface Site {
  council: Council;
  /** The day for which the site is built, YYYY-MM-DD. */
  today: string;
}

/** What the frame of a page needs to know of it. */
export interface SitePage {
  site: Site;
  /** From the root of the site, with strokes at both ends. */
  path: string;
  title: string;
  /** A sentence for search engines and for people who share the page. */
  description: string;
  /** What kind of thing the page shows, as a search result says it. Without it the page is not searched. */
  kind?: string;
  /** More facets of the search: strategy, state, place, category. */
  filters?: Record<string, string | string[]>;
  /** The pages above it, without home and without itself. */
  trail?: { name: string; path: string }[];
  /** schema.org data on the thing. */
  data?: unknown;
  /** The Atom feed of the page, where it has one. */
  feed?: { name: string; path: string } | undefined;
  /** Whether search engines should leave it out. */
  isHidden?: boolean;
}
