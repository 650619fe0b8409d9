import type { Rule } from './rule.ts';

/** A recommendation is named by its number, on pages and in feeds. */
export const recommendationLabel: Rule = {
  name: 'recommendation-label',
  description: 'No two recommendations of one report have the same number.',
  check: (content) =>
    content.decisions.flatMap(({ file, data }) => {
      const labels = data.recommendations.map(({ label }) => label);
      return labels.flatMap((label, at) =>
        label === undefined || labels.indexOf(label) === at
          ? []
          : [
              {
                file,
                path: ['recommendations', at, 'label'],
                problem: 'is the number of another recommendation of this report',
                found: label,
                expected: 'the number in the report, or none where the report gives none',
              },
            ],
      );
    }),
};
