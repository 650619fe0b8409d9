import type { State } from '../schemas/fields/state.ts';

/** The states that a status can mean, by its first words; some only with a note that says why. */
export interface Wording {
  words: RegExp;
  plain: readonly State[];
  noted: readonly State[];
}

const wordings: readonly Wording[] = [
  {
    words: /^(?:incomplete|not (?:yet )?(?:complete|achieved|met|done))/,
    plain: ['under-way', 'not-started', 'stopped'],
    noted: [],
  },
  { words: /^(?:complete|achieved|delivered|done|finished)/, plain: ['complete'], noted: ['under-way'] },
  {
    words: /^(?:not (?:yet )?(?:started|begun)|to start|planned)/,
    plain: ['not-started'],
    noted: ['stopped'],
  },
  {
    words: /^(?:on-?going|in progress|under ?way|started|continuing|on (?:schedule|track))/,
    plain: ['under-way'],
    noted: ['complete', 'stopped'],
  },
  { words: /^(?:stopped|cancelled|withdrawn|abandoned|discontinued)/, plain: ['stopped'], noted: [] },
];

/** The wording with which a status begins, if it is one that we know. */
export function wordingOf(written: string): Wording | undefined {
  return wordings.find(({ words }) => words.test(written.toLowerCase()));
}
