import type { Content, Entry } from '../schemas/index.ts';
import { kindsOf } from './entry-at.ts';
import { knownBy } from './known-by.ts';
import { isShown, markOf, standingOf } from './visibility.ts';

/** Who looks at the site: everybody, or those who make it. */
export type Audience = 'public' | 'preview';

/**
 * The content as a site may show it on a day. This is the door: whatever is a draft, not yet or no longer on the site, or
 * withdrawn stays outside, and so is in no page, list, search, feed, calendar or data. A preview lets it in, with a mark
 * on its name, which goes wherever the name goes.
 * @param today YYYY-MM-DD
 */
export function shownContent(content: Content, today: string, audience: Audience): Content {
  return knownBy(audience === 'public' ? withoutHidden(content, today) : withMarks(content, today), today);
}

/**
 * The content without what is hidden on a day.
 * @param today YYYY-MM-DD
 */
export function withoutHidden<C extends Omit<Content, 'council'>>(content: C, today: string): C {
  return withEntries(content, (entries) => entries.filter(({ data }) => isShown(data, today)));
}

/** The content without its drafts: what is, was or will be on the site. */
export function withoutDrafts<C extends Omit<Content, 'council'>>(content: C): C {
  return withEntries(content, (entries) => entries.filter(({ data }) => standingOf(data, '') !== 'draft'));
}

function withMarks(content: Content, today: string): Content {
  return withEntries(content, (entries) =>
    entries.map((entry) => {
      const mark = markOf(entry.data, today);
      return mark === undefined ? entry : marked(entry, mark);
    }),
  );
}

/** A story goes by its question. */
function marked<E extends Entry>(entry: E, mark: string): E {
  const { title, question } = entry.data as { title: string; question?: string };
  const name = (text: string) => `${text} [${mark}]`;
  return {
    ...entry,
    data: {
      ...entry.data,
      title: name(title),
      ...(question === undefined ? {} : { question: name(question) }),
    },
  };
}

function withEntries<C extends Omit<Content, 'council'>>(
  content: C,
  change: (entries: Entry[]) => Entry[],
): C {
  const pairs = kindsOf(content).map((name) => [name, change(content[name])] as const);
  const ids = pairs.map(([name, entries]) => [name, entries.map(({ id }) => id)] as const);
  return { ...content, ...Object.fromEntries(pairs), ids: Object.fromEntries(ids) };
}
