import { z } from 'zod';
import { day } from './fields/partial-date.ts';

/** What is tried in a browser. */
export const accessibilityChecks = [
  'without-javascript',
  'keyboard',
  'zoom',
  'narrow',
  'spacing',
  'rules',
  'dark',
  'forced-colours',
  'motion',
  'print',
] as const;

/** What was tried in a browser, and what came of it: `accessibility.json`, written by `npm run statement`. */
export const accessibility = z
  .strictObject({
    on: day.describe('The day of the trial.'),
    pages: z.int().min(1).describe('How many pages the site had.'),
    kinds: z.int().min(1).describe('Of how many kinds they were.'),
    checks: z
      .array(
        z
          .strictObject({
            id: z.enum(accessibilityChecks).describe('What was tried.'),
            tried: z.int().min(1).describe('How often: on how many pages, at how many sizes.'),
            failed: z.int().min(0).describe('How often it failed.'),
          })
          .describe('One trial.'),
      )
      .describe('What was tried.'),
  })
  .describe('What was tried in a browser, for the accessibility statement. A program writes it.');

/** What was tried in a browser, and what came of it. */
export type Accessibility = z.infer<typeof accessibility>;
/** Something that is tried. */
export type AccessibilityCheck = (typeof accessibilityChecks)[number];
