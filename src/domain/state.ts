import type { State } from '../schemas/fields/state.ts';

/** The states in the order in which they are counted and drawn. Unknown is counted like the others. */
export const stateOrder: readonly State[] = ['complete', 'under-way', 'not-started', 'stopped', 'unknown'];

/** What each state is called, and what it means. */
export const stateWords: Record<State, { label: string; meaning: string }> = {
  complete: { label: 'Complete', meaning: 'The newest paper says that it is complete.' },
  'under-way': { label: 'Under way', meaning: 'The newest paper says that work goes on.' },
  'not-started': { label: 'Not started', meaning: 'The newest paper says that work has not begun.' },
  stopped: {
    label: 'Stopped',
    meaning: 'The newest paper says that it was not completed and will not go on as promised.',
  },
  unknown: { label: 'No status given', meaning: 'No paper gives a status. We do not guess one.' },
};

/** How many promises are in each state. */
export type Tally = Record<State, number>;

/** Counts promises by state; the counts sum to their number. */
export function tally(items: readonly { state: State }[]): Tally {
  const counts = Object.fromEntries(stateOrder.map((state) => [state, 0])) as Tally;
  for (const { state } of items) counts[state]++;
  return counts;
}

/** The number of promises in a tally. */
export function total(counts: Tally): number {
  return stateOrder.reduce((sum, state) => sum + counts[state], 0);
}
