import { z } from 'zod';
import { noSuchDay } from './nearest-day.ts';
import { line } from './text.ts';

/** How exactly a date is known. */
export const precisions = ['day', 'month', 'season', 'quarter', 'year', 'financial-year', 'range'] as const;

const written = line(80).meta({
  description: 'The date in the words of the paper, letter for letter.',
  examples: ['Oct-21', 'By 30 April 2012', 'summer 2023', '2021/22'],
});

const iso = z.string('must stand in quotes, or it is read as a number').meta({
  description:
    'The same date for sorting: 2021-10-05 (day), 2021-10 (month), "2021" (year, in quotes), or first/last for a longer time, such as 2023-06/2023-08 for a summer. Never more exact than the words.',
  examples: ['2021-10'],
});

const precision = z.enum(precisions).meta({
  description: 'How exact the words are. Months, seasons and years are never turned into days.',
  examples: ['month'],
});

/** Why a date or an amount is not there: three papers, three facts. */
export const absence = z.enum(['blank', 'no-column', 'not-mentioned']).meta({
  description:
    'blank: the table has a cell for it and the cell is empty. no-column: the table has no such column. not-mentioned: the text says nothing of it.',
  examples: ['blank'],
});

const variants = z.discriminatedUnion(
  'basis',
  [
    z.strictObject({ basis: z.literal('stated'), written, iso, precision }),
    z.strictObject({
      basis: z.literal('inferred'),
      written: written.optional(),
      iso,
      precision,
      reason: line(300).meta({
        description: 'What the date was worked out from. It is shown beside the date.',
        examples: ['The text speaks of training in autumn 2021 as still to come.'],
      }),
    }),
    z.strictObject({ basis: z.literal('not-applicable'), written }),
    z.strictObject({ basis: z.literal('not-stated'), because: absence }),
  ],
  { error: 'must say its basis: stated, inferred, not-applicable or not-stated' },
);

/** A date as exact as the paper has it, and no more. */
export const partialDate = variants
  .superRefine((date, context) => {
    if (!('iso' in date)) return;
    const problem = isoProblem(date.iso, date.precision);
    if (problem) context.addIssue({ code: 'custom', message: problem, path: ['iso'], input: date.iso });
  })
  .meta({
    description:
      'A date as exact as the paper has it. basis is stated (the paper says it), inferred (we worked it out, with the reason), not-applicable (the paper says n/a) or not-stated (the paper does not say).',
    examples: [{ basis: 'stated', written: 'Oct-21', iso: '2021-10', precision: 'month' }],
  });

/** A day that is exactly known: YYYY-MM-DD. */
export const day = z.iso
  .date({
    error: ({ input }) => {
      const why = noSuchDay(input);
      return why
        ? `is not a day of the calendar: ${why}`
        : 'is not a day of the calendar; write it as YYYY-MM-DD';
    },
  })
  .meta({ description: 'A day, written as year-month-day.', examples: ['2026-03-31'] });

/** A date with its words, its ISO form, its precision and its basis. */
export type PartialDate = z.infer<typeof partialDate>;
/** How exactly a date is known. */
export type Precision = (typeof precisions)[number];

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const year = /^\d{4}$/;

function isoProblem(text: string, wanted: Precision): string | undefined {
  const ends = text.split('/');
  if (ends.some((end) => !isPoint(end)) || ends.length > 2) {
    const why = noSuchDay(text);
    return `is not a date of the calendar${why ? `: ${why}` : '; write year-month-day, year-month or year'}`;
  }
  const [from = '', to] = ends;
  switch (wanted) {
    case 'day':
      return to === undefined && z.iso.date().safeParse(from).success
        ? undefined
        : 'is not one day (YYYY-MM-DD)';
    case 'month':
      return to === undefined && month.test(from) ? undefined : 'is not one month (YYYY-MM)';
    case 'year':
      return to === undefined && year.test(from) ? undefined : 'is not one year (YYYY, in quotes)';
    case 'season':
    case 'quarter':
      return monthsFrom(from, to) === 3
        ? undefined
        : `is not a ${wanted}: give its first and last month, three in all`;
    case 'financial-year':
      return monthsFrom(from, to) === 12 && from.endsWith('-04')
        ? undefined
        : 'is not a financial year: give April of its first year and March of its last';
    case 'range':
      return to !== undefined && from.slice(0, to.length) <= to.slice(0, from.length)
        ? undefined
        : 'is not a range: give its first and its last date with a stroke between, the first one first';
  }
}

function isPoint(text: string): boolean {
  return year.test(text) || month.test(text) || z.iso.date().safeParse(text).success;
}

function monthsFrom(from: string, to: string | undefined): number {
  if (to === undefined || !month.test(from) || !month.test(to)) return 0;
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return count(to) - count(from) + 1;
}
