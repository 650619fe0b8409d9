import { slugOf } from './slug.ts';

/** The version of the format. A newer one says what has changed. */
export const submissionVersion = 1;

/** The name of the file in which a submission is saved. */
export const submissionFile = 'group-submission.json';

/** Names under `/groups/` that belong to pages of the directory: no listing may have one of them as its id. */
export const reservedIds: readonly string[] = [
  'a-to-z',
  'freshness',
  'gaps',
  'join',
  'map',
  'postcodes',
  'shortlist',
  'today',
  'words',
];

/** A new listing on its way to the council. `schemas/submission.ts` says what the entry may hold. */
export interface Sent {
  version: typeof submissionVersion;
  /** YYYY-MM-DD */
  submitted: string;
  entry: object;
}

/**
 * Wraps an entry for its way to the council.
 * @param today YYYY-MM-DD
 */
export function submissionOf(entry: object, today: string): Sent {
  return { version: submissionVersion, submitted: today, entry };
}

/**
 * The id of a new listing: from its name, and unlike every other. Ids that begin with demo- belong to made-up listings.
 * @param taken the ids that are in use
 */
export function idOfNew(title: string, taken: readonly string[]): string {
  const plain = slugOf(title).slice(0, 70).replace(/-$/, '') || 'group';
  const base = plain.startsWith('demo-') ? `group-${plain}` : plain;
  const used = new Set([...taken, ...reservedIds]);
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  return id;
}
