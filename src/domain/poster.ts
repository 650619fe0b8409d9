import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { emptyLists } from './empty-lists.ts';
import { factsOf, type PosterFact } from './poster-facts.ts';
import { isShown } from './visibility.ts';

/** A sheet of paper that leads to a page of the site. */
export interface Poster {
  /** The page, from the root of the site. */
  page: string;
  title: string;
  /** What kind of thing it is: "Community group". Nothing where the title says so. */
  kind?: string;
  /** What it is, in a sentence or two. */
  summary: string;
  facts: PosterFact[];
  isMadeUp: boolean;
}

const root = '/posters';

/** What somebody might hang on a wall, and what it is called there. */
const kinds: Partial<Record<CollectionName, string | undefined>> = {
  groups: 'Community group',
  categories: 'Community groups',
  places: 'Place',
  consultations: 'Consultation',
  events: 'Event',
  venues: 'Venue',
  support: undefined,
  pages: undefined,
  actions: 'Promise',
  strategies: 'Strategy',
  stories: 'Story',
  funds: 'Fund',
  agreements: 'Agreement',
  'contact-points': 'Contact point',
  newsletters: 'Newsletter',
  organisations: 'Organisation',
  policies: 'Policy',
  measures: 'Measure',
  breakdowns: 'Figures in parts',
  decisions: 'Decision',
  documents: 'Paper',
};

/** Lists and tools of the site that somebody might hang on a wall. */
const sitePages: readonly Pick<Poster, 'page' | 'title' | 'summary'>[] = [
  {
    page: '/actions/',
    title: 'Every promise',
    summary: 'Each promise of the council, and what became of it.',
  },
  {
    page: '/consultations/',
    title: 'Consultations',
    summary: 'What the council asks, what people said, and what was done.',
  },
  {
    page: '/contact-points/',
    title: 'Whom to ask',
    summary: 'Where to turn at the council, and for what.',
  },
  {
    page: '/emergency/',
    title: 'Help in an emergency',
    summary: 'What community groups can offer, by place: halls, kitchens, vehicles, people.',
  },
  {
    page: '/equality/',
    title: 'Equality',
    summary: 'Policies and assessments, and when they are to be looked at again.',
  },
  { page: '/events/', title: 'Events', summary: 'What is on, and what was.' },
  {
    page: '/funds/',
    title: 'Where the money goes',
    summary: 'Grants for community groups, and the money behind each promise.',
  },
  {
    page: '/groups/',
    title: 'Find a community group',
    summary: 'Clubs, classes, help and company near you. Search by what you need.',
  },
  {
    page: '/groups/join/',
    title: 'Put your group on the list',
    summary: 'Fill in a form, and people near you can find your group.',
  },
  { page: '/groups/map/', title: 'Groups on a map', summary: 'Where community groups meet.' },
  {
    page: '/groups/today/',
    title: 'What is on today?',
    summary: 'Meetings of community groups on each day of the week.',
  },
  {
    page: '/parishes/',
    title: 'For parishes',
    summary: 'Where parish councils turn, with dates, newsletters and promises.',
  },
  {
    page: '/places/',
    title: 'Your ward, parish or village',
    summary: 'Groups, promises and money for the place where you live.',
  },
  {
    page: '/search/',
    title: 'Search everything',
    summary: 'Groups, promises, papers and money, in one search.',
  },
  {
    page: '/support/',
    title: 'Where to find help',
    summary: 'Money, volunteering, grants for groups and getting online.',
  },
  {
    page: '/take-part/',
    title: 'Take part',
    summary: 'Say what you think, go along, get help or give it, and find out whom to ask.',
  },
  {
    page: '/timeline/',
    title: 'What happened, and when',
    summary: 'Every dated fact of the council’s papers, year by year.',
  },
  {
    page: '/venues/hire/',
    title: 'Halls and rooms for hire',
    summary: 'By place, with what is known of access and prices.',
  },
];

/** The address of the poster of a page. @param page from the root of the site, with strokes at both ends */
export function posterPath(page: string): string {
  return `${root}${page}`;
}

/**
 * Every poster of the site. What is hidden has none, in a preview neither.
 * @param today YYYY-MM-DD
 */
export function postersOf(content: Content, today: string): Poster[] {
  const { siteName, purpose } = content.council;
  const entries = (Object.keys(kinds) as CollectionName[]).flatMap((name) =>
    (content[name] as Entry[])
      .filter(({ data }) => isShown(data, today))
      .map((entry) => posterOf(content, name, entry, today)),
  );
  const empty = emptyLists(content);
  const fixed = sitePages
    .filter(({ page }) => !empty.includes(page))
    .map(({ page, title, summary }) => ({ page, title, summary, facts: [], isMadeUp: false }));
  return [{ page: '/', title: siteName, summary: purpose, facts: [], isMadeUp: false }, ...fixed, ...entries];
}

function posterOf(content: Content, name: CollectionName, { id, data }: Entry, today: string): Poster {
  const { title, question, summary = '' } = data as { title: string; question?: string; summary?: string };
  const kind = kinds[name];
  return {
    page: addressOf(name, id),
    title: question ?? title,
    ...(kind === undefined ? {} : { kind }),
    summary,
    facts: factsOf(content, name, data, today),
    isMadeUp: 'demonstration' in data && data.demonstration === true,
  };
}
