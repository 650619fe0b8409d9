import type { Action } from '../schemas/action.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import { shiftBetween, type Shift } from './date-shift.ts';
import { compareDates, spanOf, type Span } from './partial-date.ts';

/** What became of one target date, from the first paper to the newest. */
export interface TargetStory {
  /** What is due then, where there are several. */
  label?: string;
  /** The first date that any paper gives. */
  first?: PartialDate;
  /** The date as the newest paper that speaks of it has it, or why there is none. */
  now?: PartialDate;
  fate: Fate;
  /** How far it was moved; only where there are both dates. */
  shift?: Shift;
  /** The papers that gave it otherwise than before, oldest first. */
  changes: Change[];
}

/**
 * Kept as promised, perhaps given more or less exactly since; moved by a paper; set by a later paper where the promise had none; vanished, because a later paper gives none; or never
 * stated at all.
 */
export type Fate = 'kept' | 'moved' | 'set-later' | 'vanished' | 'undated';

/** A paper that gives a target date otherwise than the one before. */
export interface Change {
  /** When it said so. */
  on: PartialDate;
  /** The new date; nothing where the paper leaves the target out. */
  to?: PartialDate;
  reason?: string;
  source: Source;
}

/**
 * What became of each target of a promise, by its label. Where a paper has one target and the paper before had one too, and one of the two has no
 * label, they are the same.
 */
export function targetStories({ targets, updates }: Action): TargetStory[] {
  const stories = targets.map(({ label, date }): Told => ({
    label,
    promised: date,
    dates: [date],
    changes: [],
  }));
  for (const { date: on, revised, source } of [...updates].sort((a, b) => compareDates(a.date, b.date))) {
    if (!revised?.targets) continue;
    const given = revised.targets;
    const said = { on, ...(revised.reason === undefined ? {} : { reason: revised.reason }), source };
    const live = stories.filter(({ dates }) => dates.at(-1) !== undefined);
    const found = new Set<Told>();
    for (const { label, date } of given) {
      const story =
        stories.find((one) => one.label === label && !found.has(one)) ??
        soleMatch(live, given.length, label) ??
        start(stories, label);
      found.add(story);
      story.label ??= label;
      if (!isSame(story.dates.at(-1), date)) story.changes.push({ ...said, to: date });
      story.dates.push(date);
    }
    for (const story of live)
      if (!found.has(story)) {
        story.changes.push(said);
        story.dates.push(undefined);
      }
  }
  return stories.map(finish);
}

function soleMatch(live: readonly Told[], given: number, label: string | undefined): Told | undefined {
  const [only] = live;
  const isSole = live.length === 1 && given === 1;
  return isSole && (only?.label === undefined || label === undefined) ? only : undefined;
}

function start(stories: Told[], label: string | undefined): Told {
  const story: Told = { label, dates: [], changes: [] };
  stories.push(story);
  return story;
}

function finish({ label, promised, dates, changes }: Told): TargetStory {
  const first = dates.find((date) => date && spanOf(date));
  const last = dates.at(-1);
  const shift = first && last && shiftBetween(first, last);
  return {
    ...(label === undefined ? {} : { label }),
    ...(first ? { first } : {}),
    ...(last ? { now: last } : {}),
    fate: fateOf(first, shift, promised === first),
    ...(shift ? { shift } : {}),
    changes,
  };
}

function fateOf(first: PartialDate | undefined, shift: Shift | undefined, wasPromised: boolean): Fate {
  if (!first) return 'undated';
  if (!shift) return 'vanished';
  if (shift.kind === 'later' || shift.kind === 'earlier') return 'moved';
  return wasPromised ? 'kept' : 'set-later';
}

function isSame(a: PartialDate | undefined, b: PartialDate): boolean {
  const [x, y]: (Span | undefined)[] = [a && spanOf(a), spanOf(b)];
  return x && y ? x.first === y.first && x.last === y.last : !x && !y;
}

/** A target while the papers are read: its dates in their order, nothing where a paper leaves it out. */
interface Told {
  label: string | undefined;
  /** The date in the promise itself, stated or not. */
  promised?: PartialDate;
  dates: (PartialDate | undefined)[];
  changes: Change[];
}
