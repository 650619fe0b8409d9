import type { Action } from '../schemas/action.ts';
import { absenceWords, countWords, listWords, numberWords } from './words.ts';

/** One criterion of a promise, with what the papers show of it. */
export type Criterion = Action['successCriteria']['items'][number];

/** What the papers show of a criterion. */
export type Result = Criterion['result'];

/** In the order in which they are counted and drawn. */
export const results: readonly Result[] = ['met', 'partly', 'not-met', 'no-evidence'];

/** What each result is called, at the start of a line and within a sentence. */
export const resultWords: Record<Result, { label: string; within: string }> = {
  met: { label: 'Met', within: 'met' },
  partly: { label: 'Partly met', within: 'partly met' },
  'not-met': { label: 'Not met', within: 'not met' },
  'no-evidence': { label: 'No evidence published', within: 'without evidence' },
};

/** Why promises state no criterion; `unexplained` where their files do not say. */
export const silences = ['no-column', 'blank', 'not-mentioned', 'unexplained'] as const;

/** Why a promise states no criterion. */
export type Silence = (typeof silences)[number];

/** The criteria of some promises, and the promises that have none. */
export interface CriteriaTally {
  promises: number;
  /** How many promises state a criterion; with those that state none they make up all. */
  stating: number;
  silent: Record<Silence, number>;
  criteria: number;
  /** Sums to the number of criteria. */
  results: Record<Result, number>;
}

/** Counts the criteria of promises one by one, and apart from them the promises that state none. */
export function tallyCriteria(actions: readonly { data: Action }[]): CriteriaTally {
  const items = actions.flatMap(({ data }) => data.successCriteria.items);
  const silent = actions.flatMap(({ data }) => silenceOf(data) ?? []);
  const count = <T>(list: readonly T[], one: T) => list.filter((other) => other === one).length;
  const found = items.map(({ result }) => result);
  return {
    promises: actions.length,
    stating: actions.length - silent.length,
    silent: {
      'no-column': count(silent, 'no-column'),
      blank: count(silent, 'blank'),
      'not-mentioned': count(silent, 'not-mentioned'),
      unexplained: count(silent, 'unexplained'),
    },
    criteria: items.length,
    results: {
      met: count(found, 'met'),
      partly: count(found, 'partly'),
      'not-met': count(found, 'not-met'),
      'no-evidence': count(found, 'no-evidence'),
    },
  };
}

/** Why a promise states no criterion; nothing where it states one. */
export function silenceOf({ successCriteria: { items, because } }: Action): Silence | undefined {
  return items.length > 0 ? undefined : (because ?? 'unexplained');
}

/** How many criteria the papers let us judge. */
export function judged({ criteria, results: found }: CriteriaTally): number {
  return criteria - found['no-evidence'];
}

/** How many criteria can be judged, and how those stand: "Of 16 criteria, 2 can be judged from the papers: 1 met and 1 partly met." */
export function criteriaSentence(tally: CriteriaTally): string {
  const { criteria, results: found } = tally;
  if (criteria === 0) return 'No criterion of success is stated here.';
  const count = judged(tally);
  const of = `Of ${countWords(criteria, 'criterion', 'criteria')}, `;
  if (count === 0)
    return criteria === 1
      ? 'The papers do not let us judge the one criterion here.'
      : `${of}none can be judged from the papers.`;
  const seen = results.filter((result) => result !== 'no-evidence' && found[result] > 0);
  if (criteria === 1)
    return `The papers let us judge the one criterion here: ${seen.map((result) => resultWords[result].within).join('')}.`;
  const parts = seen.map((result) => `${numberWords(found[result])} ${resultWords[result].within}`);
  return `${of}${numberWords(count)} can be judged from the papers: ${listWords(parts)}.`;
}

/** How many promises state no criterion, and why: "40 of 48 promises state none: for 33 the paper has no such column…" */
export function silenceSentence({ promises, stating, silent }: CriteriaTally): string {
  const none = promises - stating;
  if (none === 0)
    return promises === 1
      ? 'The promise states at least one.'
      : 'Every promise states at least one criterion.';
  const reasons = silences.filter((silence) => silent[silence] > 0);
  const why =
    reasons.length === 1
      ? reasons.map(silenceWords)
      : reasons.map((silence) => `for ${numberWords(silent[silence])} ${silenceWords(silence)}`);
  const which = none === promises ? 'All' : `${numberWords(none)} of`;
  return promises === 1
    ? `The promise states no criterion of success: ${listWords(why)}.`
    : `${which} ${numberWords(promises)} promises state no criterion of success: ${listWords(why)}.`;
}

/** Why a promise states no criterion, as part of a sentence. */
export function silenceWords(silence: Silence): string {
  return silence === 'unexplained' ? 'no reason is given' : absenceWords(silence);
}
