import type { Content } from '../schemas/index.ts';
import type { Story } from '../schemas/story.ts';
import { linksWhere, linkTo, type Link } from './link.ts';
import { countWords } from './words.ts';

/**
 * What else tells of a story: where its promises were put to a meeting, and the lists in which they stand,
 * in the order of their ids.
 */
export function besides(
  content: Content,
  { actions, moments }: Story,
): Record<'decisions' | 'editions', Link[]> {
  const papers = new Set(moments.map(({ source }) => source.document));
  const strategies = new Set(
    content.actions.filter(({ id }) => actions.includes(id)).map(({ data }) => data.strategy),
  );
  return {
    decisions: linksWhere(content, 'decisions', ({ recommendations }) =>
      recommendations.some((one) => one.actions?.some((action) => actions.includes(action))),
    ),
    editions: content.editions
      .filter(({ data }) => papers.has(data.document) && strategies.has(data.strategy))
      .map(({ id, data }) => linkTo(content, 'editions', id, countWords(data.rows, 'promise'))),
  };
}
