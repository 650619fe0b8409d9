import { z } from 'zod';

/** How often something comes. */
export const frequency = z
  .enum(['weekly', 'monthly', 'quarterly', 'three-times-a-year', 'yearly', 'not-stated'])
  .describe('How often it comes, as the paper says.');

/** How often something comes. */
export type Frequency = z.infer<typeof frequency>;
