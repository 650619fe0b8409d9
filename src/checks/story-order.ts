import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** A story goes forward in time, and begins where a paper speaks. */
export const storyOrder: Rule = {
  name: 'story-order',
  description:
    'The moments of a story stand in the order of their dates, and the first one says something of it.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.stories) {
      if (data.moments[0]?.silent)
        findings.push({
          file,
          path: ['moments', 0, 'silent'],
          problem: 'begins the story with a paper that does not mention it',
          found: 'true',
          expected: 'a first moment in which a paper speaks of it; silence comes after a word',
        });
      for (const [at, { date }] of data.moments.entries()) {
        const before = data.moments[at - 1]?.date;
        const [here, above] = [spanOf(date), before && spanOf(before)];
        if (!here || !before || !above || above.first <= here.last) continue;
        findings.push({
          file,
          path: ['moments', at, 'date'],
          problem: 'comes before the moment above it',
          found: `${dateWords(date)}, after ${dateWords(before)}`,
          expected: 'the moments in the order of their dates, oldest first',
        });
      }
    }
    return findings;
  },
};
