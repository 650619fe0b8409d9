import type { Entry } from '../schemas/index.ts';
import { compareDates, spanOf } from './partial-date.ts';
import type { ReportedPeriod } from './period.ts';

/** One time at which a strategy comes before its committee. */
export interface PackStep {
  strategy: Entry<'strategies'>;
  /** The reporting period; nothing for the next committee. */
  period?: ReportedPeriod;
  /** The reporting period before, with which it is compared; nothing for the first report. */
  before?: ReportedPeriod;
}

/** The name of the next committee in addresses, where a reporting period has its id. */
const next = 'now';

/**
 * The times at which a strategy was reported on, oldest first, and the next committee at the end.
 * @param reported every reporting period
 * @param today YYYY-MM-DD; periods that begin later are not there yet
 */
export function stepsOf(
  reported: readonly ReportedPeriod[],
  editions: readonly Entry<'editions'>[],
  strategy: Entry<'strategies'>,
  today: string,
): PackStep[] {
  const papers = editions.flatMap(({ data }) => (data.strategy === strategy.id ? data.document : []));
  const periods = reported
    .filter(({ data }) => data.documents.some((document) => papers.includes(document)))
    .filter(({ data }) => (spanOf(data.date)?.first ?? '') <= today)
    .sort((a, b) => compareDates(a.data.date, b.data.date));
  return [...periods, undefined].map((period, index) => {
    const before = periods[index - 1];
    return { strategy, ...(period ? { period } : {}), ...(before ? { before } : {}) };
  });
}

/** The end of the address of a step: the id of its period, or `now`. */
export function stepId({ period }: PackStep): string {
  return period?.id ?? next;
}

/** The page of a step, from the root of the site. */
export function packPath(step: PackStep): string {
  return `/packs/${step.strategy.id}/${stepId(step)}/`;
}

/** The name of its files without their ending, which tells what they are when somebody has saved them. */
export function packName(step: PackStep): string {
  return `${step.strategy.id}-${stepId(step)}`;
}

/** The address of one of its files, from the root of the site. */
export function packFile(step: PackStep, ending: 'css' | 'csv' | 'docx'): string {
  return `/packs/${step.strategy.id}/${packName(step)}.${ending}`;
}
