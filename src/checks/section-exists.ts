import { listSections } from '../domain/strategy.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** Actions and measures stand under a part of their strategy that is there. */
export const sectionExists: Rule = {
  name: 'section-exists',
  description:
    'The section that an action, a measure or a list of promises in a text names must be a part of its strategy.',
  check(content) {
    const findings: Found[] = [];
    const tell = (
      strategy: string,
      section: string,
      place: Pick<Found, 'file' | 'path' | 'line' | 'column'>,
      by = '',
    ) => {
      const entry = content.strategies.find(({ id }) => id === strategy);
      const ids = entry && listSections(entry.data.sections).map((path) => path.at(-1)?.id ?? '');
      if (!ids || ids.includes(section)) return;
      findings.push({
        ...place,
        problem: `${by}is not a part of the strategy ${strategy}`,
        found: show(section),
        expected: `one of ${ids.join(', ')}`,
        nearest: nearest(section, ids),
      });
    };
    for (const { file, data } of [...content.actions, ...content.measures])
      tell(data.strategy, data.section, { file, path: ['section'] });
    for (const { file, line, column, by, id, section } of content.named)
      if (section !== undefined)
        tell(id, section, { file, path: [], line, column }, `names in ${by} something that `);
    return findings;
  },
};
