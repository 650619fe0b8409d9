import type { Found, Rule } from './rule.ts';

/** A building passes from one body to another, and the one that has it is its holder. */
export const venueTransfer: Rule = {
  name: 'venue-transfer',
  description:
    'A building passes from one body to another; where that is done, the body that took it over is its holder.',
  check: ({ venues }) =>
    venues.flatMap(({ file, data: { holder, transfer } }): Found[] => {
      if (!transfer) return [];
      const { from, to, standing } = transfer;
      if (from === to)
        return [
          {
            file,
            path: ['transfer', 'to'],
            problem: 'names the body that hands it over',
            found: to,
            expected: 'the body that takes it over',
          },
        ];
      const owner = standing === 'done' ? to : from;
      if (holder === undefined || holder === owner) return [];
      return [
        {
          file,
          path: ['holder'],
          problem:
            standing === 'done'
              ? 'is not the body that took the building over'
              : 'is not the body that would hand the building over',
          found: holder,
          expected: `${owner}, or no holder`,
          example: owner,
        },
      ];
    }),
};
