import { draftDays } from '../../domain/directory-rules.ts';
import { addDays } from '../../domain/partial-date.ts';
import { dayWords } from '../../domain/words.ts';
import type { DeskRule } from '../rule.ts';
import { everyEntry } from './every-entry.ts';

/** Entries that wait. */
export const drafts: DeskRule = {
  name: 'draft',
  title: 'Drafts',
  when: `An entry is a draft. It is due ${draftDays} days after its file was last changed, where Git knows that day.`,
  next: 'Finish it and delete the line “draft”, or delete the file.',
  find: ({ content, changedOn }) =>
    everyEntry(content)
      .filter(({ data }) => data.draft)
      .map(({ noun, due: { path: _, ...due }, entry }) => {
        const changed = changedOn(entry.file);
        return {
          ...due,
          ...(changed === undefined ? {} : { day: addDays(changed, draftDays) }),
          why: `A ${noun} that is nowhere on the site. ${changed === undefined ? 'Nobody knows since when.' : `Last changed on ${dayWords(changed)}.`}`,
        };
      }),
};
