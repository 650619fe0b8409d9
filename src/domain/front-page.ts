import type { Update } from '../schemas/action.ts';
import type { ActionView } from './action.ts';
import { isUnheard, isOverdue } from './dates-say.ts';
import { compareDates } from './partial-date.ts';

/** One dated report on one promise. */
export interface Report {
  action: ActionView;
  update: Update;
}

/** The newest reports on promises, those with a status first where dates are equal. */
export function newestReports(actions: readonly ActionView[], count: number): Report[] {
  return actions
    .flatMap((action) => action.data.updates.map((update) => ({ action, update })))
    .sort(
      (a, b) =>
        compareDates(b.update.date, a.update.date) || Number(!!b.update.status) - Number(!!a.update.status),
    )
    .slice(0, count);
}

/**
 * The promises of which nothing was heard for longest; those that were never reported on come first.
 * @param today YYYY-MM-DD
 */
export function unheard(actions: readonly ActionView[], today: string): ActionView[] {
  const since = ({ dates }: ActionView) => (dates.heard ? dates.heard.last : `0${dates.promised ?? ''}`);
  return actions
    .filter(({ dates }) => isUnheard(dates, today))
    .sort((a, b) => (since(a) < since(b) ? -1 : 1));
}

/**
 * The promises whose target date has passed while no paper says that they are finished.
 * @param today YYYY-MM-DD
 */
export function overdue(actions: readonly ActionView[], today: string): ActionView[] {
  return actions.filter(({ dates }) => isOverdue(dates, today));
}
