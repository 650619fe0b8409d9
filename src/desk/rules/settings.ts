import { dayWords } from '../../domain/words.ts';
import { daysAhead, isNear } from '../days.ts';
import type { DeskRule, Due } from '../rule.ts';

const file = 'council.json';

/** Dates in the settings of the site. */
export const settings: DeskRule = {
  name: 'setting',
  title: 'Settings that run out',
  when: `security.txt expires within ${daysAhead} days or has expired; or the school terms end within ${daysAhead} days, and a group meets in term time only.`,
  next: 'Change council.json: security › expires, at most a year ahead, or calendar › schoolTerms.',
  find: ({ content: { council }, shown, today }) => {
    const found: Due[] = [];
    const expires = council.security?.expires;
    if (expires !== undefined && isNear(expires, today))
      found.push({
        id: 'security',
        day: expires,
        name: 'Where to report a weakness of the site',
        file,
        why: `security.txt ${expires < today ? 'expired' : 'expires'} on ${dayWords(expires)}. After that nobody need believe it.`,
      });
    const inTerm = shown.groups.filter(({ data }) =>
      data.activities.some(({ schedule }) => 'termTimeOnly' in schedule && schedule.termTimeOnly),
    ).length;
    const terms = council.calendar?.schoolTerms ?? [];
    const last = terms
      .map(({ to }) => to)
      .sort()
      .at(-1);
    if (inTerm > 0 && (last === undefined || isNear(last, today)))
      found.push({
        id: 'school-terms',
        ...(last === undefined ? {} : { day: last }),
        name: 'School terms',
        file,
        why:
          last === undefined
            ? `No school term is known. The site cannot work out when the ${inTerm} groups meet that meet in term time only.`
            : `The last school term that is known ends on ${dayWords(last)}. Groups that meet in term time only: ${inTerm}.`,
      });
    return found;
  },
};
