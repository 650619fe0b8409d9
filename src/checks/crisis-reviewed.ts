import { crisesOn } from '../domain/crisis.ts';
import { addMonths } from '../domain/partial-date.ts';
import { dayWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** After so many months a crisis page that nobody has read through is more likely wrong than right. */
const reviewMonths = 3;

/** A banner that stays too long is not read any more. It is advice, so that no site fails on a day on which nobody changed anything. */
export const crisisReviewed: Rule = {
  name: 'crisis-reviewed',
  description: `A crisis that is active was read through within the last ${reviewMonths} months.`,
  check: (content, today) =>
    crisesOn(content).flatMap(({ point: { file }, crisis: { since, reviewed = since } }): Found[] =>
      reviewed === undefined || today <= addMonths(reviewed, reviewMonths)
        ? []
        : [
            {
              file,
              path: ['crisis', 'reviewed'],
              level: 'advice',
              problem: `is ${dayWords(reviewed)}, over ${reviewMonths} months ago, and the crisis is still active`,
              found: reviewed,
              expected: 'the day on which you read the page through; or the switch off',
              example: '"active": false',
            },
          ],
    ),
};
