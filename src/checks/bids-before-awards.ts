import { spanOf } from '../domain/partial-date.ts';
import { dateWords, numberWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** A paper that counts bids and awards at one date has no fewer bids than awards. */
export const bidsBeforeAwards: Rule = {
  name: 'bids-before-awards',
  description:
    'Where one paper counts the bids and the awards of a round at one date, there are no fewer bids than awards. Counts of two dates may differ: bids come in until a round closes.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds)
      for (const [at, { bids, awards }] of data.phases.entries()) {
        if (!bids || !awards || bids.count >= awards.count) continue;
        const [asked, given] = [spanOf(bids.asOf), spanOf(awards.asOf)];
        const isOneDate = asked && asked.first === given?.first && asked.last === given.last;
        if (!isOneDate || bids.source.document !== awards.source.document) continue;
        findings.push({
          file,
          path: ['phases', at, 'bids', 'count'],
          problem: `is less than the awards that the same paper counts at the same date, ${dateWords(bids.asOf)}`,
          found: numberWords(bids.count),
          expected: `at least ${numberWords(awards.count)}; or, if the bids were counted earlier, that date in asOf`,
        });
      }
    return findings;
  },
};
