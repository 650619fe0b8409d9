import { z } from 'zod';
import { line } from '../fields/text.ts';

/** A map of one's own: off unless it is given. */
export const tiles = z
  .strictObject({
    address: z
      .string()
      .regex(
        /^https:\/\/[^\s"'<>{}]+\/\{z\}\/\{x\}\/\{y\}\.(?:png|jpg|webp)$/,
        'is not an address with {z}/{x}/{y}',
      )
      .meta({
        description: 'The address of the tiles, with {z}, {x} and {y} in it.',
        examples: ['https://tiles.example.org/{z}/{x}/{y}.png'],
      }),
    credit: line(160).describe('Who must be named for the map.'),
  })
  .describe(
    'Map pictures behind the points of the map, from a server that the council trusts: it sees who looks at the map.',
  );
