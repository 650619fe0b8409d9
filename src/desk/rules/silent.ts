import { addMonths } from '../../domain/partial-date.ts';
import type { ActionView } from '../../domain/action.ts';
import { factWords } from '../../domain/dates-words.ts';
import { dayWords, monthsWords } from '../../domain/words.ts';
import { monthsBetween } from '../../domain/partial-date.ts';
import { openPromises, promiseDue, promiseFacts } from '../promises.ts';
import type { DeskRule } from '../rule.ts';

/** After so many months without a report somebody should ask. Visitors are told later, after 12. */
const silentMonths = 6;

/** Promises of which nothing was heard for long. */
export const silent: DeskRule = {
  name: 'silent',
  title: 'Promises without an update',
  when: `A promise is open, and its newest update – or the paper that made it, where there is none – is more than ${silentMonths} months old.`,
  next: 'Ask who leads what has become of it. Add the paper and an update, or close the promise.',
  find: ({ content, shown, today }) =>
    openPromises(shown, today)
      .filter((view) => isSilent(view, today))
      .map((view) => {
        const since = lastWord(view);
        return {
          ...promiseDue(content, view),
          ...(since === undefined ? {} : { day: addMonths(since, silentMonths) }),
          why: whyOf(view, since, today),
          facts: promiseFacts(shown, view) ?? [],
        };
      }),
};

/** Whether nothing was heard of an open promise for so long that somebody should ask. */
export function isSilent(view: ActionView, today: string): boolean {
  const since = lastWord(view);
  return since === undefined || addMonths(since, silentMonths) < today;
}

/** The last day that the newest report may mean, or of the paper that made the promise. */
function lastWord({ dates: { heard, promised } }: ActionView): string | undefined {
  return heard?.last ?? promised;
}

function whyOf(view: ActionView, since: string | undefined, today: string): string {
  const late = view.says.find(({ kind }) => kind === 'overdue');
  return [silenceWords(view, since, today), late && `${factWords(late)}.`].filter(Boolean).join(' ');
}

function silenceWords(view: ActionView, since: string | undefined, today: string): string {
  if (since === undefined) return 'No paper gives a date for it.';
  const ago = `${monthsWords(monthsBetween(since, today))} ago`;
  return view.dates.heard
    ? `The newest update is of ${dayWords(since)} at the latest, ${ago}.`
    : `No update has been published since it was promised, on ${dayWords(since)} at the latest, ${ago}.`;
}
