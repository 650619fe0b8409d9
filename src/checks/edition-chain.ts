import { compareDates } from '../domain/partial-date.ts';
import type { Entry } from '../schemas/index.ts';
import type { Found, Rule } from './rule.ts';

/** The editions of a strategy are one chain: none stands beside another, and none is passed over. */
export const editionChain: Rule = {
  name: 'edition-chain',
  description:
    'The editions of a strategy follow one another: one for each paper, one after each other one, and none passed over.',
  check(content) {
    const findings: Found[] = [];
    for (const [at, edition] of content.editions.entries()) {
      const { file, data } = edition;
      const { follows, strategy, document } = data;
      const others = content.editions.slice(0, at);
      const add = (finding: Omit<Found, 'file'>) => findings.push({ file, ...finding });
      const twin = others.find((one) => one.data.strategy === strategy && one.data.document === document);
      if (twin)
        add({
          path: ['document'],
          problem: `is the paper of ${twin.file} too`,
          found: document,
          expected: 'one edition for each paper and strategy',
        });
      const rival = follows === undefined ? undefined : others.find((one) => one.data.follows === follows);
      if (rival)
        add({
          path: ['follows'],
          problem: `names an edition that ${rival.file} follows already`,
          found: follows ?? '',
          expected: 'the newest edition before this one',
        });
      const older = follows === undefined ? newestBefore(content.editions, edition) : undefined;
      if (older)
        add({
          path: ['follows'],
          problem: `is missing, though ${older.file} lists the promises of ${strategy} at an earlier date`,
          expected: 'the newest edition before this one, so that each of its rows is accounted for here',
          example: `"follows": "${older.id}"`,
        });
    }
    return findings;
  },
};

function newestBefore(editions: readonly Entry<'editions'>[], { data }: Entry<'editions'>) {
  return editions
    .filter((one) => one.data.strategy === data.strategy && compareDates(one.data.date, data.date) < 0)
    .sort((a, b) => compareDates(a.data.date, b.data.date))
    .at(-1);
}
