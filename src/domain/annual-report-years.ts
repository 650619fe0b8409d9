import type { Content } from '../schemas/index.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { financialYearOf } from './financial-year.ts';
import { spanOf } from './partial-date.ts';

/**
 * The financial years in which a paper reported on a strategy, oldest first: one that lists its promises, or one that
 * tells of at least one of them. A time that reaches over the end of a year counts for the year in which it begins.
 */
export function reportedYears(
  { actions, editions }: Pick<Content, 'actions' | 'editions'>,
  strategy: string,
): string[] {
  const dates: PartialDate[] = [
    ...editions.flatMap(({ data }) => (data.strategy === strategy ? data.date : [])),
    ...actions.flatMap(({ data }) =>
      data.strategy === strategy ? data.updates.map(({ date }) => date) : [],
    ),
  ];
  const years = dates.flatMap((date) => {
    const first = spanOf(date)?.first;
    return first === undefined ? [] : financialYearOf(first);
  });
  return [...new Set(years)].sort();
}

/** The id of the report on a strategy in a financial year, and of its commentary: the end of its address. */
export function reportId(strategy: string, year: string): string {
  return `${strategy}-${year}`;
}
