import type { Outcome } from '../schemas/consultation-results.ts';
import type { Consultation } from '../schemas/consultation.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Entry } from '../schemas/index.ts';
import { compareText } from './compare-text.ts';
import { compareDates, spanOf } from './partial-date.ts';

/**
 * How a consultation stands on a day. no-end: it has opened, and no paper says when it closed. no-dates: no paper says
 * either. standing: a way to take part that no paper closes, such as a platform or a panel.
 */
export type Standing = 'open' | 'to-come' | 'closed' | 'no-end' | 'no-dates' | 'standing';

/** How a consultation stands on a day, and how sure that is. */
export interface ConsultationStanding {
  standing: Standing;
  /** Which end the papers date too roughly to tell whether it is past: it opens or closes in this very month, say. */
  unsure?: 'opened' | 'closed';
}

/** Consultations that stand alike, under a heading of the list. */
export type ConsultationGroup =
  'open' | 'to-come' | 'with-results' | 'without-results' | 'no-dates' | 'standing';

/** The groups in the order of the list. */
const consultationGroups: readonly ConsultationGroup[] = [
  'open',
  'to-come',
  'with-results',
  'without-results',
  'no-dates',
  'standing',
];

/** Something that people said or that was done, with the consultation that it came of. */
export interface Answered {
  consultation: Entry<'consultations'>;
  outcome: Outcome;
}

const standingKinds: ReadonlySet<Consultation['kind']> = new Set([
  'platform',
  'hub',
  'project',
  'panel',
  'focus-group',
]);

/**
 * How a consultation stands on a day. A date that is not exact is past when its last day is: what closed "in 2022" is
 * closed on 1 January 2023.
 * @param today YYYY-MM-DD
 */
export function consultationStanding(
  { kind, opened, closed }: Pick<Consultation, 'kind' | 'opened' | 'closed'>,
  today: string,
): ConsultationStanding {
  const [opens, closes] = [spanOf(opened), spanOf(closed)];
  if (closes && closes.last < today) return { standing: 'closed' };
  if (opens && opens.first > today) return { standing: 'to-come' };
  if (!closes && standingKinds.has(kind)) return { standing: 'standing' };
  if (opens && opens.last > today && opens.first !== opens.last)
    return { standing: 'open', unsure: 'opened' };
  if (closes)
    return closes.first <= today && closes.first !== closes.last
      ? { standing: 'open', unsure: 'closed' }
      : { standing: 'open' };
  return { standing: opens ? 'no-end' : 'no-dates' };
}

/** The consultations of each group of the list, those that ended last first; of those to come, the next first. */
export function groupConsultations(
  consultations: readonly Entry<'consultations'>[],
  today: string,
): Map<ConsultationGroup, Entry<'consultations'>[]> {
  const groups = Map.groupBy(consultations, ({ data }) => groupOf(data, today));
  return new Map(
    consultationGroups.map((group) => [
      group,
      (groups.get(group) ?? []).toSorted((a, b) =>
        group === 'open'
          ? compareDates(a.data.closed, b.data.closed)
          : group === 'to-come'
            ? compareDates(a.data.opened, b.data.opened)
            : newestFirst(endOf(a), endOf(b)) || compareText(a.id, b.id),
      ),
    ]),
  );
}

/** Every outcome that the papers tell, those of the consultation that ended last first. */
export function listAnswered(consultations: readonly Entry<'consultations'>[]): Answered[] {
  return consultations
    .toSorted((a, b) => newestFirst(endOf(a), endOf(b)) || compareText(a.id, b.id))
    .flatMap((consultation) =>
      (consultation.data.outcomes ?? []).map((outcome) => ({ consultation, outcome })),
    );
}

function groupOf(data: Consultation, today: string): ConsultationGroup {
  const { standing } = consultationStanding(data, today);
  switch (standing) {
    case 'closed':
      return hasResults(data) ? 'with-results' : 'without-results';
    case 'no-end':
      return 'no-dates';
    default:
      return standing;
  }
}

/** Whether a paper tells what came of it: figures, what people said, or what was done. */
function hasResults({ figures, outcomes = [] }: Pick<Consultation, 'figures' | 'outcomes'>): boolean {
  return figures.length > 0 || outcomes.length > 0;
}

function endOf({ data: { opened, closed } }: Entry<'consultations'>): PartialDate {
  return 'iso' in closed ? closed : opened;
}

/** Newer dates first; dates that are not stated come last all the same. */
function newestFirst(a: PartialDate, b: PartialDate): number {
  const [x, y] = ['iso' in a, 'iso' in b];
  return x && y ? compareDates(b, a) : Number(y) - Number(x);
}
