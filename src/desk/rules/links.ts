import { capitalised, dayWords, listWords } from '../../domain/words.ts';
import { addDays } from '../../domain/partial-date.ts';
import type { TriedLink } from '../link-results.ts';
import type { DeskRule, Due } from '../rule.ts';

/** After so many days the links should be tried again. */
const linkDays = 31;
const all = { name: 'All links that lead out of the site', file: 'council.json' };

/** Outgoing links. */
export const links: DeskRule = {
  name: 'link',
  title: 'Links that died or moved',
  when: `The last check of the outgoing links found that one leads nowhere or has moved for good; or they were never checked, or not for ${linkDays} days.`,
  next: 'Open the link. Write the new address into the file, or delete it. To try all of them: npm run check:links.',
  find: ({ links: results, today }) => {
    if (!results || results.checkedOn > today)
      return [{ ...all, id: 'never', why: 'They were never checked here.' }];
    const { checkedOn, links: tried } = results;
    const again = addDays(checkedOn, linkDays);
    const why = `They were last checked on ${dayWords(checkedOn)}.`;
    return [...(again <= today ? [{ ...all, id: 'again', day: again, why }] : []), ...tried.flatMap(dueLink)];
  },
};

function dueLink({ address, files, state, since, problem, to }: TriedLink): Due[] {
  if (state !== 'dead' && state !== 'moved') return [];
  const what =
    state === 'moved'
      ? `It has moved for good: write ${to ?? 'its new address'}`
      : capitalised(problem || 'it leads nowhere');
  const why = `${what}. It stands in ${listWords(files)}.`;
  return [{ id: address, day: since, name: address, file: files[0] ?? all.file, why }];
}
