import type { Action } from '../schemas/action.ts';
import { shiftWords } from './date-shift.ts';
import { targetStories, type TargetStory } from './slippage.ts';
import { type DateCase, type SlippageTally } from './slippage-count.ts';
import { countWords, dateWords, listWords, numberWords } from './words.ts';

/** What each case is called in a table of counts. */
export const dateCaseNames: Record<DateCase, string> = {
  closed: 'Said to be finished or stopped',
  'to-come': 'Date still to come',
  'passed-reported': 'Date passed, reported on since',
  'passed-silent': 'Date passed, no report since',
  vanished: 'Had a date, has none now',
  undated: 'Never had a date',
};

/** How many promises had a date that a paper moved, set later or left out: "A paper moved the date of 1 of the 20 promises that have one." */
export function movedSentence({ promises, dated, moved, setLater, vanished }: SlippageTally): string {
  if (promises === 0) return 'There are no promises here.';
  if (dated === 0)
    return promises === 1
      ? 'The promise has no date.'
      : `None of the ${numberWords(promises)} promises has a date.`;
  const have = `${numberWords(dated)} of ${countWords(promises, 'promise')} ${dated === 1 ? 'has' : 'have'} a date.`;
  const parts = [
    ...(moved > 0 ? [`moved the date of ${numberWords(moved)}`] : []),
    ...(setLater > 0 ? [`set a first date for ${numberWords(setLater)} that had none`] : []),
    ...(vanished > 0 ? [`left out the date of ${numberWords(vanished)}`] : []),
  ];
  return parts.length === 0
    ? `${have} No paper moved any of them.`
    : `${have} Later papers ${listWords(parts)}.`;
}

/** How many dates passed without a report, as a sentence of ours; nothing where none did. */
export function passedSentence({ cases }: SlippageTally): string | undefined {
  const silent = cases['passed-silent'];
  if (silent === 0) return undefined;
  return `For ${countWords(silent, 'promise')} the date has passed and no report has been published since.`;
}

/** The target dates of a promise on one line, each with the first date where it moved: "October 2021, now March 2022 (5 months later)". */
export function targetsLine(action: Action): string {
  return targetStories(action)
    .map((story) => `${story.label === undefined ? '' : `${story.label}: `}${storyWords(story)}`)
    .join('; ');
}

function storyWords({ first, now, fate, shift }: TargetStory): string {
  const [from, to] = [first, now].map((date) => (date ? dateWords(date) : 'none'));
  switch (fate) {
    case 'moved':
      return `${from}, now ${to}${shift ? ` (${shiftWords(shift)})` : ''}`;
    case 'set-later':
      return `${to} (set later)`;
    case 'vanished':
      return `${from}, no date now`;
    default:
      return `${to}`;
  }
}
