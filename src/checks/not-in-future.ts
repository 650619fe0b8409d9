import { spanOf } from '../domain/partial-date.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

/** Fields that tell of something that has happened, wherever they stand. */
const past: Record<string, string> = {
  'checked.on': 'the day on which it was checked',
  reviewed: 'the day on which it was last read through',
  'confirmed.on': 'the day on which somebody confirmed it',
  'consent.on': 'the day on which the person agreed',
  'updates.date': 'the date of the paper that says so',
  'bids.asOf': 'the date of the count',
  'awards.asOf': 'the date of the count',
  'baseline.date': 'the date of the figure',
  'readings.date': 'the date of the figure',
  'statements.date': 'the date of the paper that says so',
  'evidence.date': 'the date of the paper that shows it',
  'issues.date': 'the day on which the issue came out',
  'moments.date': 'the date of the paper that says so',
  'population.date': 'the date of the figure',
  'frozen.on': 'the day on which it was frozen',
  'corrections.date': 'the day of the note',
};

const lastNames = new Set<unknown>(Object.keys(past).map((names) => names.split('.').at(-1)));

/** What has been counted, checked or said has a date up to today. */
export const notInFuture: Rule = {
  name: 'not-in-future',
  description: 'What was counted, checked, agreed to or said cannot have a date in the future.',
  check(content, today) {
    const findings: Found[] = [];
    for (const { file, data } of allEntries(content))
      for (const [path, value] of walk(data)) {
        if (!lastNames.has(path.at(-1))) continue;
        const what =
          past[
            path
              .filter((key) => typeof key === 'string')
              .slice(-2)
              .join('.')
          ];
        const first = what && firstOf(value);
        if (!first || first <= today) continue;
        const found = typeof value === 'string' ? value : (value as { iso: string }).iso;
        const expected = `${what}: up to today (${today})`;
        findings.push({ file, path, problem: 'lies in the future', found, expected });
      }
    return findings;
  },
};

function firstOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : spanOf(value as PartialDate)?.first;
}
