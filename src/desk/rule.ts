import type { Content } from '../schemas/index.ts';
import type { LinkResults } from './link-results.ts';

/** What the desk list is made from. */
export interface DeskSource {
  /** Everything that is written, drafts too. */
  content: Content;
  /** What the public sees on the day. */
  shown: Content;
  /** YYYY-MM-DD */
  today: string;
  /** The whole web address of a path of the site. */
  address(path: string): string;
  /** The day on which a file was last changed, where somebody knows. @param file the path from the content folder */
  changedOn(file: string): string | undefined;
  /** What the last check of the outgoing links found; nothing where there was none. */
  links?: LinkResults;
}

/** One thing that somebody has to look at. */
export interface Due {
  /** What it is about, the same on every day: `harbour-house`. With the name of its rule it is unique. */
  id: string;
  /** When it is or was due, YYYY-MM-DD; nothing where no day can be told. */
  day?: string;
  name: string;
  /** Its page, from the root of the site, where it has one. */
  path?: string;
  /** The file to change, from the content folder. */
  file: string;
  /** Why it is due, in a sentence or two. */
  why: string;
  /** What helps to do it. */
  facts?: readonly (readonly [name: string, value: string])[];
}

/** One reason why something is due. The table of them is `rules.ts`. */
export interface DeskRule {
  /** A short name, which never changes: calendars know their entries by it. */
  name: string;
  /** What is listed, as a heading. */
  title: string;
  /** When something is listed, in a sentence. */
  when: string;
  /** What to do about it, in a sentence. */
  next: string;
  find(source: DeskSource): Due[];
}
