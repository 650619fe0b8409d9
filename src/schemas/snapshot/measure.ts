import { z } from 'zod';
import { partialDate } from '../fields/partial-date.ts';
import { id } from '../fields/reference.ts';
import { name, text } from './parts.ts';

const value = z.number().describe('The figure.');

/** A measure as it stood. */
export const measureSnapshot = z
  .strictObject({
    id: name,
    title: text.describe('The name of the measure.'),
    strategy: id.describe('The strategy that set it.'),
    unit: text.optional().describe('What the figures count, where the paper says so.'),
    direction: z.enum(['up', 'down']).optional().describe('Which way is better.'),
    baseline: z.strictObject({ value, date: partialDate }).describe('The start.'),
    target: z
      .strictObject({
        value,
        date: partialDate,
        working: text.optional().describe('How it was worked out from a figure of others.'),
      })
      .describe('The goal.'),
    readings: z
      .array(
        z.strictObject({
          date: partialDate,
          value: z.number().optional().describe('The figure; left out where it is held back or missing.'),
          because: text.optional().describe('Why there is no figure.'),
          provisional: z.boolean().optional().describe('Whether it could still change.'),
          break: text.optional().describe('What was counted otherwise from this figure on.'),
        }),
      )
      .describe('The figures since.'),
  })
  .describe('A measure as it stood.');
