import { z } from 'zod';

/** An address of this site, as a page has it. */
export const pageAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'is not an address of this site, with a stroke at both ends')
  .meta({
    description: 'An address of this site, with a stroke at both ends.',
    examples: ['/groups/tovil-bell-ringers/'],
  });
