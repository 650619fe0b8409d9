import { z } from 'zod';

/** The states in which a promise can be, in the order in which they are counted and drawn. */
export const states = ['complete', 'under-way', 'not-started', 'stopped', 'unknown'] as const;

/** One state for the many words of the papers. "Overdue" is no state: it is worked out from dates. */
export const state = z.enum(states).meta({
  description:
    'The state that the words of the paper amount to. unknown: the paper gives no status. Overdue is never written here: the site works it out from the dates.',
  examples: ['under-way'],
});

/** The state of a promise. */
export type State = (typeof states)[number];
