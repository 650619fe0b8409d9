import { dayWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** Whoever finds a weakness must be able to rely on the address, so somebody looks at it once a year. */
export const securityExpires: Rule = {
  name: 'security-expires',
  description: 'The address to which weaknesses of the site are reported has been looked at within a year.',
  check({ council }, today) {
    const expires = council?.security?.expires;
    if (expires === undefined) return [];
    const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    const tell = (problem: string): Found[] => [
      {
        file: 'council.json',
        path: ['security', 'expires'],
        problem,
        found: expires,
        expected: `a day after ${dayWords(today)} and up to ${dayWords(latest)}: see first that the mailbox is still read`,
      },
    ];
    if (expires <= today) return tell('is over');
    return expires > latest ? tell('is more than a year ahead') : [];
  },
};
