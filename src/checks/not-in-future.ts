import { spanOf } from '../domain/partial-date.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

/** Fields that tell of something that has happened, wherever they stand. */
const past: Record<string, string> = {
  'checked.on': 'the day on which it was checked',
  reviewed: 'the day on which it was last read through',
  'consent.on': 'the day on which the person agreed',
  'bids.asOf': 'the date of the count',
  'awards.asOf': 'the date of the count',
  'baseline.date': 'the date of the figure',
  'readings.date': 'the date of the figure',
  'statements.date': 'the date of the paper that says so',
  'population.date': 'the date of the figure',
};

/** What has been counted, checked or said has a date up to today. */
export const notInFuture: Rule = {
  name: 'not-in-future',
  description: 'What was counted, checked, agreed to or said cannot have a date in the future.',
  check(content, today) {
    const findings: Found[] = [];
    for (const { file, data } of allEntries(content))
      for (const [path, value] of walk(data)) {
        const names = path.filter((key) => typeof key === 'string');
        const what = past[names.slice(-2).join('.')] ?? past[names.length === 1 ? (names[0] ?? '') : ''];
        const first = what && firstOf(value);
        if (!first || first <= today) continue;
        const found = typeof value === 'string' ? value : (value as { iso: string }).iso;
        findings.push({
          file,
          path,
          problem: 'lies in the future',
          found,
          expected: `${what}: up to today (${today})`,
        });
      }
    return findings;
  },
};

function firstOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'basis' in value
    ? spanOf(value as PartialDate)?.first
    : undefined;
}
