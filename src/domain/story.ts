import type { Story } from '../schemas/story.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { Link } from './link.ts';
import { compareDates, monthsBetween, spanOf } from './partial-date.ts';

/** What can be said of a story as a whole, in the order in which stories are listed. */
export const storyKinds = ['contradicted', 'said-once', 'told-on'] as const;

/** `contradicted`: papers do not agree. `said-once`: one paper speaks of it and no later one. `told-on`: neither. */
export type StoryKind = (typeof storyKinds)[number];

/** One thing that a paper said, or that it was silent. */
export type Moment = Story['moments'][number];

/** A story with what the site works out about it. */
export interface StoryView {
  id: string;
  data: Story;
  kind: StoryKind;
  /** What was said, a group for each date, oldest first. */
  dates: { date: PartialDate; moments: Moment[] }[];
  /** The newest moment in which a paper speaks of it. */
  lastWord: Moment;
  /** Whole months from the last day that the last word may mean to the day of the build. */
  monthsSince: number;
}

/**
 * Every story with its last word and how long ago that was: by kind, those with the oldest last word first.
 * @param today YYYY-MM-DD
 */
export function viewStories({ stories }: Pick<Content, 'stories'>, today: string): StoryView[] {
  return stories
    .map((entry) => viewStory(entry, today))
    .sort(
      (a, b) =>
        storyKinds.indexOf(a.kind) - storyKinds.indexOf(b.kind) ||
        compareDates(a.lastWord.date, b.lastWord.date) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The stories in which a promise, an agreement or a paper has a part, by the question that each answers. */
export function storiesOf(
  { stories }: Pick<Content, 'stories'>,
  kind: 'actions' | 'agreements' | 'documents',
  id: string,
): Link[] {
  const partsOf = ({ actions, agreements = [], moments }: Story) =>
    ({ actions, agreements, documents: moments.map(({ source }) => source.document) })[kind];
  return stories
    .filter(({ data }) => partsOf(data).includes(id))
    .map((story) => ({ name: story.data.question, path: addressOf('stories', story.id) }));
}

function viewStory({ id, data }: Entry<'stories'>, today: string): StoryView {
  const moments = [...data.moments].sort((a, b) => compareDates(a.date, b.date));
  const words = moments.filter(({ silent }) => !silent);
  const lastWord = words.at(-1);
  if (!lastWord) throw new Error(`${id}: no paper speaks in it`);
  const last = spanOf(lastWord.date)?.last ?? today;
  return {
    id,
    data,
    kind: kindOf(data, words),
    dates: Object.values(Object.groupBy(moments, ({ date }) => JSON.stringify(spanOf(date)))).flatMap(
      (group = []) => (group[0] ? { date: group[0].date, moments: group } : []),
    ),
    lastWord,
    monthsSince: last < today ? monthsBetween(last, today) : 0,
  };
}

function kindOf({ contradictions = [] }: Story, words: readonly Moment[]): StoryKind {
  if (new Set(words.map(({ source }) => source.document)).size === 1) return 'said-once';
  return contradictions.length > 0 ? 'contradicted' : 'told-on';
}
