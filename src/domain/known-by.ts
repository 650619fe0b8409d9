import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content } from '../schemas/index.ts';
import { byId } from './link.ts';
import { spanOf } from './partial-date.ts';
import { shownVenue } from './venue.ts';

/**
 * The content as papers had it by a day: no secret address, and of reports, readings, statements, bids and awards only those
 * that papers had given by then. A figure of March that a paper of June gives is
 * known in June. Entries as a whole stay where others link to them. Lists, periods and their snapshots come with their date,
 * a review with its papers, and a story with its last moment, because its answer knows it.
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
  const isNamed = ({ source }: { source?: Source | undefined }) => !source || isPublished(source);
  const isCounted = ({ asOf, source }: { asOf: PartialDate; source: Source }) =>
    isKnown(asOf) && isPublished(source);
  return {
    ...content,
    venues: withData(content.venues, shownVenue),
    editions: content.editions.filter(({ data }) => isKnown(data.date)),
    periods: content.periods.filter(({ data }) => isKnown(data.date)),
    snapshots: content.snapshots.filter(({ data }) => data.asOf <= today),
    reviews: content.reviews.filter(({ data }) => data.sources.every(isPublished)),
    stories: content.stories.filter(({ data }) => data.moments.every(({ date }) => isKnown(date))),
    actions: withData(content.actions, (data) => ({
      ...data,
      leads: data.leads.filter((lead) => {
        const named = data.leadSources?.find(({ organisation }) => organisation === lead);
        return !named || isNamed(named);
      }),
      partners: data.partners.filter(isNamed),
      updates: known(data.updates),
      ...(data.projects && {
        projects: {
          ...data.projects,
          items: data.projects.items.map(({ updates, ...project }) => ({
            ...project,
            ...(updates && { updates: known(updates) }),
          })),
        },
      }),
      successCriteria: {
        ...data.successCriteria,
        items: data.successCriteria.items.map((item) =>
          (item.date && !isKnown(item.date)) || !isNamed(item)
            ? { text: item.text, result: 'no-evidence' as const }
            : item,
        ),
      },
      ...(data.became ? { became: data.became.filter(({ source }) => isPublished(source)) } : {}),
    })),
    measures: withData(content.measures, (data) => ({
      ...data,
      readings: known(data.readings).filter(isNamed),
    })),
    agreements: withData(content.agreements, ({ undertakings, ...data }) => ({
      ...data,
      statements: known(data.statements),
      ...(undertakings && {
        undertakings: undertakings.map(({ updates, evidence, ...undertaking }) => ({
          ...undertaking,
          ...(updates && { updates: known(updates) }),
          ...(evidence && { evidence: known(evidence) }),
        })),
      }),
    })),
    policies: withData(content.policies, ({ share, ...data }) => ({
      ...data,
      statements: known(data.statements),
      ...(share && isNamed(share) ? { share } : {}),
    })),
    'contact-points': withData(content['contact-points'], (data) => ({
      ...data,
      statements: known(data.statements),
    })),
    consultations: withData(content.consultations, ({ outcomes, statements, ...data }) => ({
      ...data,
      figures: data.figures.filter(isNamed),
      ...(outcomes ? { outcomes: outcomes.filter(isNamed) } : {}),
      ...(statements ? { statements: known(statements) } : {}),
    })),
    funds: withData(content.funds, (data) => ({
      ...data,
      phases: data.phases.filter(isNamed).map(({ bids, awards, paid, ...phase }) => ({
        ...phase,
        ...(bids && isCounted(bids) ? { bids } : {}),
        ...(awards && isCounted(awards) ? { awards } : {}),
        ...(paid && isCounted(paid) ? { paid } : {}),
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
