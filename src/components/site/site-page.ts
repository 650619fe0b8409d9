import type { CrisisBanner } from '../../domain/crisis.ts';
import type { Picture } from '../../domain/picture.ts';
import type { Language } from '../../domain/language.ts';
import type { Council } from '../../schemas/council.ts';

/** What every page of the site shares. */
export interface Site {
  council: Council;
  /** The day for which the site is built, YYYY-MM-DD. */
  today: string;
  /** The lists on which nothing stands: no menu leads to them. */
  empty?: readonly string[];
  /** Only while a crisis is on: what the banner of every page says. */
  crisis?: CrisisBanner | undefined;
  /** The pages that have a poster to print. */
  posters?: ReadonlySet<string>;
  /** Only in another language than that of the content: how much of which pages stays in that one. */
  untranslated?: { language: Language; pages: Readonly<Record<string, 'all' | 'some'>> } | undefined;
  /** Only in a preview, which shows what is hidden: what the page of each hidden entry says, by its address. */
  preview?: { banners: Readonly<Record<string, string>> } | undefined;
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
  /** The picture of the thing, which goes along when somebody shares the page. */
  picture?: Picture | undefined;
  /** Whether search engines should leave it out. */
  isHidden?: boolean;
}
