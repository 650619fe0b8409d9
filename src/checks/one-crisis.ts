import { crisesOn } from '../domain/crisis.ts';
import { isShown } from '../domain/visibility.ts';
import type { Found, Rule } from './rule.ts';

/** One banner, one page: people in need do not choose between crises. */
export const oneCrisis: Rule = {
  name: 'one-crisis',
  description: 'At most one crisis is active at a time.',
  check(content, today) {
    const on = crisesOn(content).filter(({ point }) => isShown(point.data, today));
    const [first, ...others] = on;
    return others.map(({ point: { file } }): Found => ({
      file,
      path: ['crisis', 'active'],
      problem: `is true, and so it is in ${first?.point.file ?? ''}: the site has one banner`,
      found: 'true',
      expected: 'false in all of them but one',
      example: '"active": false',
    }));
  },
};
