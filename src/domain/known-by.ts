import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content } from '../schemas/index.ts';
import { isVisible } from './group.ts';
import { spanOf } from './partial-date.ts';
import { shownVenue } from './venue.ts';

/**
 * The content as it could be shown on a day: listings that are visible then, no secret address, and of reports, readings, statements, bids
 * and awards only those that papers had given by then. Entries as a whole stay: others link to them.
 * @param today YYYY-MM-DD
 */
export function knownBy(content: Content, today: string): Content {
  const isKnown = (date: PartialDate) => (spanOf(date)?.first ?? '') <= today;
  const known = <T extends { date: PartialDate }>(items: readonly T[]) =>
    items.filter(({ date }) => isKnown(date));
  return {
    ...content,
    venues: withData(content.venues, shownVenue),
    groups: content.groups.filter(({ data }) => isVisible(data, today)),
    actions: withData(content.actions, (data) => ({ ...data, updates: known(data.updates) })),
    measures: withData(content.measures, (data) => ({ ...data, readings: known(data.readings) })),
    agreements: withData(content.agreements, (data) => ({ ...data, statements: known(data.statements) })),
    'contact-points': withData(content['contact-points'], (data) => ({
      ...data,
      statements: known(data.statements),
    })),
    funds: withData(content.funds, (data) => ({
      ...data,
      phases: data.phases.map(({ bids, awards, ...phase }) => ({
        ...phase,
        ...(bids && isKnown(bids.asOf) ? { bids } : {}),
        ...(awards && isKnown(awards.asOf) ? { awards } : {}),
      })),
    })),
  };
}

function withData<E extends { data: unknown }>(
  entries: readonly E[],
  change: (data: E['data']) => E['data'],
): E[] {
  return entries.map((entry) => ({ ...entry, data: change(entry.data) }));
}
