import { z } from 'zod';
import { day } from '../fields/partial-date.ts';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+$/, 'is not an address of this site, with a stroke at both ends')
  .meta({
    description: 'An address of this site, with a stroke at both ends.',
    examples: ['/groups/tovil-bell-ringers/'],
  });

/** Pages that have moved. */
export const moved = z
  .array(
    z
      .strictObject({
        from: address.describe('The old address.'),
        to: address.describe('The new address.'),
        on: day.describe('The day on which the page moved.'),
      })
      .describe('One page that has moved.'),
  )
  .describe(
    'Pages that have moved, so that their old addresses still lead somewhere. Write one when you rename a file.',
  );
