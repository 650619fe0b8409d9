import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** Made-up entries can be told from real ones by their address. */
export const demonstrationVisible: Rule = {
  name: 'demonstration-visible',
  description: 'A made-up group or venue, and no other, has a file name that begins with demo-.',
  check: (content) =>
    [...content.groups, ...content.venues].flatMap(({ id, file, data }): Found[] => {
      const found = show(data.demonstration);
      const path = ['demonstration'];
      const isNamed = id.startsWith('demo-');
      if (isNamed === (data.demonstration ?? false)) return [];
      if (isNamed)
        return [
          {
            file,
            path,
            problem: 'is not true, though the file name begins with demo-',
            found,
            expected: 'true, or another file name',
          },
        ];
      const expected = 'a file name that begins with demo-';
      return [
        {
          file,
          path,
          problem: 'is true, but the file name does not say so',
          found,
          expected,
          example: `demo-${id}.json`,
        },
      ];
    }),
};
