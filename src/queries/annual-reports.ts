import { reportedYears } from '../domain/annual-report-years.ts';
import { annualReportOf, type AnnualReport } from '../domain/annual-report.ts';
import { findEntry } from '../domain/link.ts';
import { spanOf } from '../domain/partial-date.ts';
import { today } from '../reader/today.ts';
import type { Entry } from '../schemas/index.ts';
import { loadContent } from './content.ts';

let making: Promise<AnnualReport[]> | undefined;

/**
 * The report on every strategy in every financial year in which a paper reported on it, strategy by strategy, oldest
 * first. Where the site is built for an earlier day, a year with a commentary keeps its page, because others link to it.
 */
export function listAnnualReports(): Promise<AnnualReport[]> {
  if (import.meta.env.DEV) return make();
  return (making ??= make());
}

async function make(): Promise<AnnualReport[]> {
  const content = await loadContent();
  const day = today();
  const editions = content.editions.filter(({ data }) => (spanOf(data.date)?.first ?? '') <= day);
  return content.strategies.flatMap((strategy) => {
    const reviewed = content.reviews.flatMap(({ data }) => (data.strategy === strategy.id ? data.year : []));
    const years = new Set([...reportedYears({ ...content, editions }, strategy.id), ...reviewed]);
    return [...years].sort().map((year) => annualReportOf(content, strategy, year, day));
  });
}

/** The commentary of a report, once every paper that it cites is there. */
export async function reviewOf({ id }: AnnualReport): Promise<Entry<'reviews'> | undefined> {
  const content = await loadContent();
  const day = today();
  return content.reviews.find(
    (review) =>
      review.id === id &&
      review.data.sources.every(
        ({ document }) => (spanOf(findEntry(content, 'documents', document).data.date)?.first ?? '') <= day,
      ),
  );
}
