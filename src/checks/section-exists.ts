import { listSections } from '../domain/strategy.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** Actions and measures stand under a part of their strategy that is there. */
export const sectionExists: Rule = {
  name: 'section-exists',
  description: 'The section that an action or a measure names must be a part of its strategy.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of [...content.actions, ...content.measures]) {
      const strategy = content.strategies.find(({ id }) => id === data.strategy);
      const ids = strategy && listSections(strategy.data.sections).map((path) => path.at(-1)?.id ?? '');
      if (!ids || ids.includes(data.section)) continue;
      findings.push({
        file,
        path: ['section'],
        problem: `is not a part of the strategy ${data.strategy}`,
        found: show(data.section),
        expected: `one of ${ids.join(', ')}`,
        nearest: nearest(data.section, ids),
      });
    }
    return findings;
  },
};
