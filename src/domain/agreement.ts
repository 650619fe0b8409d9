import type { Agreement } from '../schemas/agreement.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** What one paper says of the standing of an agreement. */
export type Statement = Agreement['statements'][number];

/** What a paper takes an agreement to be. */
export type Standing = NonNullable<Statement['says']>;

/** A statement, with those of other papers that it does not fit with. */
export interface StatementView {
  data: Statement;
  against: Statement[];
}

/** Whether the term of a champion is over on a day. The council does not say so: it is worked out from the term. */
export type TermState = 'to-come' | 'current' | 'over' | 'not-stated';

/** How far each standing goes on the way from the first thought to the end. Silence is no step. */
const steps: Partial<Record<Standing, number>> = {
  proposed: 0,
  'to-be-set-up': 1,
  'drawn-up': 2,
  'in-place': 3,
  ended: 4,
};

/** What the papers say, a group for each date, oldest first. Each statement names those that it does not fit with. */
export function courseOf({ statements }: Pick<Agreement, 'statements'>): {
  date: PartialDate;
  statements: StatementView[];
}[] {
  const inOrder = [...statements].sort((a, b) => compareDates(a.date, b.date));
  const views = inOrder.map((data, at) => ({
    data,
    against: inOrder.filter(
      (other, place) => (place < at && isUndone(other, data)) || (place > at && isUndone(data, other)),
    ),
  }));
  return [...Map.groupBy(views, ({ data }) => JSON.stringify(spanOf(data.date)))].flatMap(([, group]) =>
    group[0] ? { date: group[0].data.date, statements: group } : [],
  );
}

/**
 * The newest word on an agreement; of several on one date, the last that says how it stands.
 * @returns nothing where no paper of the day speaks of it
 */
export function newestWord({ statements }: Pick<Agreement, 'statements'>): Statement | undefined {
  const newest = courseOf({ statements })
    .at(-1)
    ?.statements.map(({ data }) => data);
  return newest?.findLast(({ says }) => says) ?? newest?.at(-1);
}

/** Whether papers disagree on how an agreement stands. */
export function isDisputed(agreement: Pick<Agreement, 'statements'>): boolean {
  return courseOf(agreement).some(({ statements }) => statements.some(({ against }) => against.length > 0));
}

/**
 * Where a term of office stands on a day. A term that is known to the year runs to the last day of it.
 * @param today YYYY-MM-DD
 */
export function termState(term: PartialDate, today: string): TermState {
  const span = spanOf(term);
  if (!span) return 'not-stated';
  if (span.last < today) return 'over';
  return span.first > today ? 'to-come' : 'current';
}

/** How many principles the papers leave undescribed. */
export function undescribed({ total, described }: NonNullable<Agreement['principles']>): number {
  return Math.max(0, total - described.length);
}

/** Whether a later paper takes less to be done than an earlier one, or one of the same date something else. */
function isUndone(earlier: Statement, later: Statement): boolean {
  const [was, is] = [earlier, later].map(({ says }) => says && steps[says]);
  if (was === undefined || is === undefined) return false;
  return was > is || (was !== is && compareDates(earlier.date, later.date) === 0);
}
