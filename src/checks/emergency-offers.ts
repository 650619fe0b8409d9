import { isClosed } from '../domain/group.ts';
import type { Found, Rule } from './rule.ts';

/** Whoever reads the emergency sheet at night must be able to rely on each line of it. */
export const emergencyOffers: Rule = {
  name: 'emergency-offers',
  description:
    'What a group can offer in an emergency stands there once for each kind, names the languages where it is translation, and holds even now where the group is closed.',
  check(content, today) {
    const findings: Found[] = [];
    for (const { file, data } of content.groups) {
      const { offers = [], whileClosed } = data.emergency ?? {};
      const tell = (path: (string | number)[], problem: string, rest: Partial<Found>) =>
        findings.push({ file, path: ['emergency', ...path], problem, ...rest });
      if (data.emergency && isClosed(data, today) && whileClosed === undefined)
        tell([], 'is said of a group that is closed', {
          expected: 'whileClosed: true where the offers hold all the same, false where they do not',
          example: '"whileClosed": true',
        });
      for (const [at, { kind, languages }] of offers.entries()) {
        if (kind === 'translation' && !languages)
          tell(['offers', at], 'offers translation and names no language', {
            expected: 'languages: those that somebody there speaks, as codes',
            example: '"languages": ["pl", "uk"]',
          });
        if (kind !== 'translation' && languages)
          tell(['offers', at, 'languages'], `is said of ${kind}`, {
            expected: 'no such line here; an offer of the kind translation has it',
            example: '{ "kind": "translation", "languages": ["pl"] }',
          });
        if (offers.findIndex((other) => other.kind === kind) < at)
          tell(['offers', at, 'kind'], 'stands there twice', {
            found: kind,
            expected: 'one offer of each kind, with the numbers added up',
          });
      }
    }
    return findings;
  },
};
