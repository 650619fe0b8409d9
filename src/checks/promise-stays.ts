import { isListed } from '../domain/edition.ts';
import { daysShown, type DaysShown } from '../domain/visibility.ts';
import { dayWords } from '../domain/words.ts';
import type { Visibility } from '../schemas/fields/visibility.ts';
import type { Checkable, Found, Rule } from './rule.ts';

/** A promise is never lost: what a paper lists is on the site with the list. */
export const promiseStays: Rule = {
  name: 'promise-stays',
  description:
    'A promise is on the site as long as a list of promises that has it, and once it is frozen for ever.',
  check: (content, today) =>
    content.actions.flatMap(({ id, file, data }): Found[] => {
      const { draft, publishFrom } = data as Visibility;
      if (!draft && publishFrom === undefined) return [];
      const own = daysShown(data);
      const holder = holdersOf(content, id).find(
        ({ days }) => days.last >= today && !(own && own.first <= later(days.first, today)),
      );
      if (!holder) return [];
      return [
        {
          file,
          path: [draft ? 'draft' : 'publishFrom'],
          problem: `hides a promise that ${holder.what}`,
          found: draft ? 'true' : dayWords(publishFrom ?? ''),
          expected: `no such line${holder.isFrozen ? '' : `, or one like it in ${holder.file}`}. A promise is never lost: where it was given up, say so under became`,
          example:
            'became:\n  - how: dropped\n    reason: { basis: not-stated }\n    source: { document: progress-2026-03, section: Row 9 }',
        },
      ];
    }),
};

/** What has a promise: a list of a paper, or a snapshot. */
interface Holder {
  file: string;
  isFrozen?: true;
  what: string;
  days: DaysShown;
}

function holdersOf(content: Checkable, id: string): Holder[] {
  const action = content.actions.find((entry) => entry.id === id)?.data;
  const lists = content.editions.flatMap(({ file, data }): Holder[] => {
    const days = daysShown(data);
    return action && days && isListed(action, data)
      ? [{ file, what: `${file} lists, which is on the site`, days }]
      : [];
  });
  const frozen = content.snapshots
    .filter(({ data }) => data.promises.some((promise) => promise.id === id))
    .map(({ file }): Holder => ({
      file,
      isFrozen: true,
      what: `is frozen in ${file}`,
      days: { first: '', last: '9999' },
    }));
  return [...lists, ...frozen];
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
