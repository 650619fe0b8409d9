import type { Content } from '../schemas/index.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { isVisible } from './group.ts';
import { spanOf } from './partial-date.ts';

/**
 * The content as it could be shown on a day: listings that are visible then, and only what papers had reported by then.
 * @param today YYYY-MM-DD
 */
export function knownBy(content: Content, today: string): Content {
  const isKnown = ({ date }: { date: PartialDate }) => (spanOf(date)?.first ?? '') <= today;
  return {
    ...content,
    groups: content.groups.filter(({ data }) => isVisible(data, today)),
    actions: content.actions.map((entry) => ({
      ...entry,
      data: { ...entry.data, updates: entry.data.updates.filter(isKnown) },
    })),
    measures: content.measures.map((entry) => ({
      ...entry,
      data: { ...entry.data, readings: entry.data.readings.filter(isKnown) },
    })),
  };
}
