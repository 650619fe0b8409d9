import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content } from '../schemas/index.ts';
import { isVisible } from './group.ts';
import { byId } from './link.ts';
import { spanOf } from './partial-date.ts';
import { shownVenue } from './venue.ts';

/**
 * The content as it could be shown on a day: listings that are visible then, no secret address, and of reports, readings, statements, bids
 * and awards only those that papers had given by then. Entries as a whole stay: others link to them.
 * @param today YYYY-MM-DD
 */
export function knownBy(content: Content, today: string): Content {
  const isKnown = (date: PartialDate) => (spanOf(date)?.first ?? '') <= today;
  const papers = byId(content.documents);
  const isPublished = ({ document }: Source) => {
    const paper = papers.get(document);
    return paper === undefined || isKnown(paper.data.date);
  };
  const known = <T extends { date: PartialDate }>(items: readonly T[]) =>
    items.filter(({ date }) => isKnown(date));
  return {
    ...content,
    venues: withData(content.venues, shownVenue),
    groups: content.groups.filter(({ data }) => isVisible(data, today)),
    actions: withData(content.actions, (data) => ({
      ...data,
      updates: known(data.updates),
      successCriteria: {
        ...data.successCriteria,
        items: data.successCriteria.items.map((item) =>
          item.date && !isKnown(item.date) ? { text: item.text, result: 'no-evidence' as const } : item,
        ),
      },
      ...(data.became ? { became: data.became.filter(({ source }) => isPublished(source)) } : {}),
    })),
    measures: withData(content.measures, (data) => ({ ...data, readings: known(data.readings) })),
    agreements: withData(content.agreements, (data) => ({ ...data, statements: known(data.statements) })),
    'contact-points': withData(content['contact-points'], (data) => ({
      ...data,
      statements: known(data.statements),
    })),
    funds: withData(content.funds, (data) => ({
      ...data,
      phases: data.phases.map(({ bids, awards, paid, ...phase }) => ({
        ...phase,
        ...(bids && isKnown(bids.asOf) ? { bids } : {}),
        ...(awards && isKnown(awards.asOf) ? { awards } : {}),
        ...(paid && isKnown(paid.asOf) ? { paid } : {}),
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
