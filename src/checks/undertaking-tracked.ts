import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** What becomes of an undertaking is told in one place. */
export const undertakingTracked: Rule = {
  name: 'undertaking-tracked',
  description: 'An undertaking is tracked by an action, or by updates of its own, and never by both.',
  check: (content) =>
    content.agreements.flatMap(({ file, data: { undertakings = [] } }) =>
      undertakings.flatMap(({ action, updates }, at): Found[] =>
        action === undefined || updates === undefined
          ? []
          : [
              {
                file,
                path: ['undertakings', at, 'updates'],
                problem: `stands beside an action that tracks the same undertaking, ${show(action)}`,
                found: show(updates.length),
                expected: 'the updates in the file of that action, or no action here',
              },
            ],
      ),
    ),
};
