import type { Became } from '../schemas/became.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { findEntry } from './link.ts';
import { compareDates } from './partial-date.ts';

/** What can have become of a promise by the last word on it, in the order in which the ledger tells it. */
export const fates = [
  'complete',
  'under-way',
  'not-started',
  'carried-forward',
  'merged',
  'split',
  'superseded',
  'stopped',
  'dropped',
  'not-mentioned',
  'no-status',
  'never-reported',
] as const;

/** What became of a promise: exactly one of these. */
export type FateKind = (typeof fates)[number];

/** What became of a promise, by the last word on it. */
export interface Fate {
  kind: FateKind;
  /** The last word on it: the newest report or the paper that leaves it out. None where nothing followed. */
  said?: { date: PartialDate; source: Source };
  /** The newest status in the words of its paper, where that is the last word too. */
  written?: string;
  /** What a later paper made of it, where that is its fate. */
  end?: Became;
}

/** What each fate is called, and what it means. */
export const fateWords: Record<FateKind, { label: string; meaning: string }> = {
  complete: { label: 'Complete', meaning: 'The last word on it is that it is done.' },
  'under-way': { label: 'Under way', meaning: 'The last word on it is that work goes on.' },
  'not-started': { label: 'Not started', meaning: 'The last word on it is that work has not begun.' },
  'carried-forward': { label: 'Carried forward', meaning: 'It was passed on to another plan.' },
  merged: { label: 'Merged', meaning: 'It was joined with others into one promise.' },
  split: { label: 'Split', meaning: 'It was divided into several promises.' },
  superseded: { label: 'Replaced', meaning: 'Another promise took its place.' },
  stopped: {
    label: 'Stopped',
    meaning: 'The last word on it is that it was not completed and will not go on as promised.',
  },
  dropped: { label: 'Dropped', meaning: 'It was given up.' },
  'not-mentioned': {
    label: 'Not mentioned again',
    meaning: 'A later list of the same plan leaves it out and does not say why.',
  },
  'no-status': {
    label: 'Reported on, without a status',
    meaning: 'Papers tell of it, but none says whether it is done.',
  },
  'never-reported': {
    label: 'Never reported on',
    meaning: 'No later paper that this site has read says anything of it.',
  },
};

/** What became of a promise in one later paper, in lower case: "carried forward", "merged", "not mentioned again". */
export function endWords({ how }: Pick<Became, 'how'>): string {
  return fateWords[how === 'completed' ? 'complete' : how].label.toLowerCase();
}

/**
 * What became of a promise. A paper that leaves it out counts until a newer report tells of it again; a newer report
 * without a status leaves the last status standing.
 */
export function fateOf(content: Content, { data, state, statusFrom, heard }: ActionView): Fate {
  const dateOf = ({ document }: Source) => findEntry(content, 'documents', document).data.date;
  const [end] = [...(data.became ?? [])].sort((a, b) => compareDates(dateOf(b.source), dateOf(a.source)));
  if (end && (!heard || compareDates(heard.date, dateOf(end.source)) <= 0))
    return {
      kind: end.how === 'completed' ? 'complete' : end.how,
      said: { date: dateOf(end.source), source: end.source },
      ...(statusFrom?.source.document === end.source.document ? { written: statusFrom.status.written } : {}),
      end,
    };
  if (!heard) return { kind: 'never-reported' };
  const said = { date: heard.date, source: heard.source };
  const written = statusFrom ? { written: statusFrom.status.written } : {};
  return { kind: state === 'unknown' ? 'no-status' : state, said, ...written };
}
