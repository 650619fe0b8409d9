import { tallyProjects } from '../domain/project.ts';
import type { Found, Rule } from './rule.ts';

/** A promise has as many projects as it promised, or a note says why there are more. */
export const projectCount: Rule = {
  name: 'project-count',
  description: 'A promise has no more projects than it promised, or a note says why.',
  check: ({ actions }) =>
    actions.flatMap(({ file, data: { projects } }): Found[] => {
      if (!projects?.promised || projects.note !== undefined) return [];
      const { told, parts } = tallyProjects(projects);
      const promised = projects.promised.count;
      if (told <= promised) return [];
      return [
        {
          file,
          path: ['projects', 'items'],
          problem: 'are more than were promised',
          found: parts.length > 1 ? `${parts.join(' + ')} = ${told}` : String(told),
          expected: `at most ${promised}, or a note under projects that says why there are more`,
        },
      ];
    }),
};
