import type { Update } from '../schemas/update.ts';
import type { ActionView } from './action.ts';
import { isUnheard } from './dates-say.ts';
import { compareDates } from './partial-date.ts';
import { listWords } from './words.ts';

/** How many promises are not known to be agreed, in a sentence; nothing where all are. */
export function agreementWords(actions: readonly ActionView[]): string | undefined {
  const having = (state: string) =>
    actions.filter(({ strategy }) => strategy.data.declared.state === state).length;
  const parts = [
    { count: having('proposed'), words: 'were only recommended' },
    { count: having('draft'), words: 'stand in a draft' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return undefined;
  return `Of the ${actions.length}, ${listWords(parts.map(({ count, words }) => `${count} ${words}`))}; the papers do not say whether these were agreed.`;
}

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
