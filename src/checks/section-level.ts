import type { Section } from '../schemas/strategy.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import type { Path } from './walk.ts';

/** The parts of a strategy stand at its levels, and a part of a part at a lower one. */
export const sectionLevel: Rule = {
  name: 'section-level',
  description: 'A part of a strategy stands at one of its levels, lower than the part that holds it.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.strategies) {
      const levels = data.levels.map(({ one }) => one);
      const look = (sections: readonly Section[], path: Path, above: number) => {
        for (const [at, { level, sections: inner = [] }] of sections.entries()) {
          const depth = levels.indexOf(level);
          const here = [...path, 'sections', at];
          const add = (problem: string, expected: string) =>
            findings.push({
              file,
              path: [...here, 'level'],
              problem,
              found: show(level),
              expected,
              nearest: depth < 0 ? nearest(level, levels) : undefined,
            });
          if (depth < 0) add('is not a level of this strategy', `one of ${levels.join(', ')}`);
          else if (depth <= above)
            add(
              'is not lower than the part that holds it',
              levels.slice(above + 1).join(', ') || 'no part here',
            );
          look(inner, here, Math.max(depth, above));
        }
      };
      look(data.sections, [], -1);
    }
    return findings;
  },
};
