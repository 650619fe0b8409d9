import type { ActionView } from './action.ts';
import { spanOf } from './partial-date.ts';
import { targetStories, type Fate, type TargetStory } from './slippage.ts';

/** One target date with the promise that it belongs to. */
export interface PromiseTarget {
  action: ActionView;
  target: TargetStory;
}

/** The targets of promises with one fate, those that were moved furthest first. */
export function targetsWith(actions: readonly ActionView[], fate: Fate): PromiseTarget[] {
  const most = ({ target: { shift } }: PromiseTarget) => (shift && 'most' in shift ? shift.most : 0);
  return allTargets(actions)
    .filter(({ target }) => target.fate === fate)
    .sort((a, b) => most(b) - most(a));
}

/**
 * The targets that have passed while the council has not said that the promise is finished or stopped, the oldest first. Worked out by the
 * site; no paper calls them late.
 * @param today YYYY-MM-DD
 * @returns apart, those since whose date a report may have been published, and those for which it is sure that none was
 */
export function passedTargets(
  actions: readonly ActionView[],
  today: string,
): { silent: PromiseTarget[]; reported: PromiseTarget[] } {
  const dueOf = ({ target: { now } }: PromiseTarget) => (now && spanOf(now)?.last) ?? '';
  const passed = allTargets(actions.filter(({ dates }) => !dates.isClosed))
    .filter((one) => dueOf(one) !== '' && dueOf(one) < today)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  const isSilent = (one: PromiseTarget) => {
    const { heard } = one.action.dates;
    return !heard || heard.last <= dueOf(one);
  };
  return { silent: passed.filter(isSilent), reported: passed.filter((one) => !isSilent(one)) };
}

function allTargets(actions: readonly ActionView[]): PromiseTarget[] {
  return actions.flatMap((action) => targetStories(action.data).map((target) => ({ action, target })));
}
