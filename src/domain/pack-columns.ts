import type { Entry } from '../schemas/index.ts';
import type { Strategy } from '../schemas/strategy.ts';

/** One column of the table that officers use. */
export type PackColumn = NonNullable<Strategy['appendix']>['columns'][number];

/** For a strategy that does not say how its officers set out their table. */
const plain: readonly PackColumn[] = [
  { shows: 'promise', heading: 'Promise' },
  { shows: 'end', heading: 'Target end' },
  { shows: 'progress', heading: 'Progress at {period}' },
  { shows: 'status', heading: 'Status' },
];

/**
 * The columns of a report, under the headings that the paper of that time would have.
 * @param edition the list of promises in the papers of the period; it may have had other columns
 * @param asOf the last day that counts, YYYY-MM-DD
 * @param period the time of the report in words
 */
export function columnsOf(
  { data: { appendix } }: Entry<'strategies'>,
  edition: Entry<'editions'> | undefined,
  asOf: string,
  period: string,
): PackColumn[] {
  const earlier = appendix?.earlier?.find((one) => one.edition === edition?.id);
  const columns = earlier?.columns ?? appendix?.columns ?? plain;
  return columns.map(({ shows, heading }) => ({
    shows,
    heading: heading.replaceAll('{period}', period).replaceAll('{year}', asOf.slice(0, 4)),
  }));
}
