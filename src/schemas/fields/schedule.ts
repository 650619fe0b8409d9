import { z } from 'zod';
import { day } from './partial-date.ts';
import { line } from './text.ts';

/** The days of the week, Monday first. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** How many days each month has at the most. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A time of day, HH:MM. */
export const time = z.iso.time({ precision: -1, error: 'is not a time of day; write it as 19:30' }).meta({
  description: 'A time of day in the United Kingdom, in 24 hours.',
  examples: ['19:30'],
});

const weekday = z.enum(weekdays).describe('The day of the week, in lower-case letters.');

const common = {
  from: time.optional().describe('When it begins.'),
  to: time.optional().describe('When it ends.'),
  starts: day.optional().describe('The first day on which it takes place.'),
  until: day.optional().describe('The last day on which it takes place, where it is known.'),
  except: z.array(day).optional().describe('Days on which it does not take place.'),
  termTimeOnly: z.boolean().optional().describe('true where it takes place in school terms only.'),
  bankHolidays: z
    .enum(['meets', 'does-not-meet'])
    .optional()
    .describe(
      'Whether it takes place on a bank holiday. Leave it out where nobody knows; then the site says so on such a day.',
    ),
  words: line(200)
    .optional()
    .meta({
      description: 'Anything else that a visitor must know about the time.',
      examples: ['Doors open at 7.15pm.'],
    }),
};

/** When something takes place. Times are those of Europe/London. */
export const schedule = z
  .discriminatedUnion(
    'repeats',
    [
      z.strictObject({
        repeats: z.literal('weekly'),
        days: z
          .array(weekday)
          .min(1, 'names no day')
          .refine((days) => new Set(days).size === days.length, 'names a day twice')
          .meta({
            description: 'The days of the week on which it takes place, all at the same hours.',
            examples: [['tuesday', 'thursday']],
          }),
        every: z
          .int()
          .min(1)
          .max(4)
          .optional()
          .describe('Every how many weeks: 2 is every second week. Needs starts where it is more than 1.'),
        ...common,
      }),
      z.strictObject({
        repeats: z.literal('monthly'),
        which: z
          .enum(['first', 'second', 'third', 'fourth', 'last'])
          .describe('Which of these days in the month.'),
        day: weekday,
        ...common,
      }),
      z.strictObject({
        repeats: z.literal('quarterly'),
        words: line(200).describe('What is known of the days.'),
      }),
      z.strictObject({
        repeats: z.literal('times-a-year'),
        times: z
          .int()
          .min(1)
          .max(11)
          .describe('How many times in a year, where it is not four times and no month is known.'),
        words: line(200).optional().describe('What is known of the days.'),
      }),
      z.strictObject({
        repeats: z.literal('yearly'),
        month: z.int().min(1).max(12).describe('The month of the year, as a number.'),
        day: z
          .int()
          .min(1)
          .max(31)
          .optional()
          .meta({
            description:
              'The day of the month, where it is the same every year. 29 February comes in leap years only.',
            examples: [18],
          }),
        ...common,
        words: line(200).optional().describe('What is known of the days.'),
      }),
      z.strictObject({
        repeats: z.literal('dates'),
        dates: z.array(day).min(1).describe('The days, one by one.'),
        ...common,
      }),
      z.strictObject({
        repeats: z.literal('by-arrangement'),
        words: line(200).meta({ description: 'How to arrange it.', examples: ['Ring to arrange a visit.'] }),
      }),
      z.strictObject({ repeats: z.literal('not-stated') }),
    ],
    {
      error:
        'must say how it repeats: weekly, monthly, quarterly, times-a-year, yearly, dates, by-arrangement or not-stated',
    },
  )
  .refine((when) => !('from' in when) || !when.from || !when.to || when.from < when.to, {
    message: 'ends before it begins',
    path: ['to'],
  })
  .refine((when) => when.repeats !== 'weekly' || (when.every ?? 1) === 1 || when.starts !== undefined, {
    message: 'needs the first day (starts), or nobody knows which weeks are meant',
    path: ['starts'],
  })
  .superRefine((when, context) => {
    if (when.repeats !== 'yearly') return;
    const last = lengths[when.month - 1] ?? 31;
    if (when.day !== undefined && when.day > last)
      context.addIssue({
        code: 'custom',
        path: ['day'],
        message: `is a day that the month does not have: it ends on day ${last}`,
        params: { nearest: String(last) },
      });
    else if (when.day === undefined && (when.from !== undefined || when.to !== undefined))
      context.addIssue({
        code: 'custom',
        path: [when.from === undefined ? 'to' : 'from'],
        message: 'needs the day of the month (day): hours belong to a day',
      });
  })
  .meta({
    description: 'When it takes place.',
    examples: [{ repeats: 'weekly', days: ['tuesday'], from: '10:00', to: '12:00' }],
  });

/** When something takes place. */
export type Schedule = z.infer<typeof schedule>;
