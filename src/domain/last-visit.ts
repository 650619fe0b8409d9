import type { Snapshot } from '../schemas/snapshot.ts';
import { compareTimes, type Comparison, type PromiseRecord } from './changes.ts';

/** How every promise stands, in as few words as a comparison needs. */
export interface VisitRecord {
  version: 1;
  promises: PromiseRecord[];
}

/** What a browser keeps: the visit of today or the last one, and the one on the day before it. */
export interface Visits extends Pick<VisitRecord, 'version'> {
  latest: Visit;
  before?: Visit;
}

/** A day, YYYY-MM-DD in Europe/London, and how the promises stood on it. */
export interface Visit {
  day: string;
  promises: PromiseRecord[];
}

/** What the site publishes for the next visit to be compared with. */
export function visitRecord({ promises }: Snapshot): VisitRecord {
  return { version: 1, promises: promises.map(recordOf) };
}

/** What a browser has kept; nothing where it is missing, broken or of another version of the site. */
export function readVisits(text: string | undefined): Visits | undefined {
  try {
    const visits = JSON.parse(text ?? 'null') as Visits | null;
    if (visits?.version !== 1 || !isVisit(visits.latest)) return undefined;
    // Whoever can be compared with itself can be compared.
    for (const { promises } of [visits.latest, ...(visits.before ? [visits.before] : [])])
      compareTimes(promises, promises);
    return visits;
  } catch {
    return undefined;
  }
}

/**
 * Takes note of a visit. Two on one day are one: what was new in the morning is still told in the evening.
 * @param today YYYY-MM-DD in Europe/London
 */
export function noteVisit(
  visits: Visits | undefined,
  promises: readonly PromiseRecord[],
  today: string,
): Visits {
  const before = visits && visits.latest.day < today ? visits.latest : visits?.before;
  return { version: 1, latest: { day: today, promises: [...promises] }, ...(before ? { before } : {}) };
}

/** What changed since the last visit, and when that was; nothing on the first. */
export function sinceLastVisit({
  latest,
  before,
}: Visits): { day: string; comparison: Comparison } | undefined {
  return before && { day: before.day, comparison: compareTimes(before.promises, latest.promises) };
}

function isVisit(visit: Visit | undefined): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(visit?.day ?? '') && Array.isArray(visit?.promises);
}

/** As much of a promise as a comparison needs: of each report its date, its paper and its status, and no text. */
function recordOf(promise: Snapshot['promises'][number]): PromiseRecord {
  const { id, title, strategy, words, state, targetStart, targets, funding, reports, criteria, became } =
    promise;
  return {
    id,
    title,
    strategy,
    ...(words === undefined ? {} : { words }),
    state,
    targetStart,
    targets,
    funding: { amount: funding.amount, ...(funding.fund ? { fund: funding.fund } : {}) },
    reports: reports.map(({ date, status, source }) => ({
      date,
      ...(status ? { status: { written: status.written, state: status.state } } : {}),
      source: { document: source.document },
    })),
    criteria: {
      items: criteria.items.map(({ text, result, evidence }) => ({
        text,
        result,
        ...(evidence ? { evidence } : {}),
      })),
    },
    became,
  };
}
