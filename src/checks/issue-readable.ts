import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** Who comes upon an issue can read it. */
export const issueReadable: Rule = {
  name: 'issue-readable',
  description:
    'An issue of a newsletter has a text or a link: what nobody can read is no issue in an archive.',
  check: (content) =>
    content.newsletters.flatMap(({ file, data: { issues } }) =>
      issues.flatMap(({ title, text, link }, at): Found[] =>
        text !== undefined || link !== undefined
          ? []
          : [
              {
                file,
                path: ['issues', at],
                problem: 'has neither a text nor a link',
                found: show(title),
                expected: 'what stands in it, as text, or the address where it can be read, as link',
                example: '"link": "https://www.example.org/newsletter"',
              },
            ],
      ),
    ),
};
