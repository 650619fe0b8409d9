import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** Readings are dated points after the baseline, in the order of time, one a date. */
export const measureReadings: Rule = {
  name: 'measure-readings',
  description: 'Readings have a date each, come after the baseline, and stand in the order of their dates.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.measures) {
      const start = spanOf(data.baseline.date);
      for (const [at, { date }] of data.readings.entries()) {
        const add = (problem: string, expected: string) =>
          findings.push({ file, path: ['readings', at, 'date'], problem, found: dateWords(date), expected });
        const span = spanOf(date);
        if (!span) {
          add(
            'is missing: a reading without a date cannot be held against anything',
            'the date of the figure',
          );
          continue;
        }
        const after = `a date after the baseline (${dateWords(data.baseline.date)})`;
        if (start && span.last < start.first) add('comes before the baseline', after);
        else if (start && span.first === start.first && span.last === start.last)
          add('is the date of the baseline, which stands above', after);
        const earlier = data.readings.slice(0, at).flatMap((reading) => spanOf(reading.date) ?? []);
        if (earlier.some(({ first, last }) => first === span.first && last === span.last))
          add('is the date of another reading of this measure', 'one reading for each date');
        else if (earlier.some(({ last }) => last > span.last))
          add('comes before the reading above it', 'the readings in the order of their dates, oldest first');
      }
    }
    return findings;
  },
};
