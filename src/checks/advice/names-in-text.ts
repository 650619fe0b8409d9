import type { Checkable } from '../rule.ts';

const patterns = new WeakMap<Checkable, RegExp>();

/** A text with every name of the content as one word: nobody can make a name shorter. */
export function withoutNames(text: string, content: Checkable): string {
  const pattern = patterns.get(content) ?? namesOf(content);
  patterns.set(content, pattern);
  return text.replace(pattern, 'Name');
}

function namesOf(content: Checkable): RegExp {
  const { strategies, organisations, documents, funds, groups, venues, places, consultations, terms } =
    content;
  const { events, agreements, newsletters, policies, breakdowns } = content;
  const kinds = [
    strategies,
    documents,
    funds,
    groups,
    venues,
    places,
    consultations,
    terms,
    events,
    agreements,
    newsletters,
    policies,
    breakdowns,
  ];
  const titles = kinds.flatMap((entries) => entries.map(({ data }) => data.title));
  const bodies = organisations.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]);
  const names = [...new Set([...titles, ...bodies])]
    .filter((name) => name.includes(' ') && /^\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
}
