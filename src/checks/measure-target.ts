import { targetValue } from '../domain/measure.ts';
import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import { nearest } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import type { Path } from './walk.ts';

/** A target is a change for the better, worked out from figures that are there, after the baseline. */
export const measureTarget: Rule = {
  name: 'measure-target',
  description:
    'A target differs from the baseline, on the better side of it; a comparator exists; readings follow the baseline.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.measures) {
      const { target, baseline, direction, comparators = [] } = data;
      const add = (path: Path, problem: string, found: string, expected: string, near?: string) =>
        findings.push({ file, path, problem, found, expected, nearest: near });
      const ids = comparators.map(({ id }) => id);
      if (target.kind !== 'absolute' && !ids.includes(target.comparator))
        add(
          ['target', 'comparator'],
          'is no comparator of this measure',
          target.comparator,
          ids.join(', ') || 'a list of comparators',
          nearest(target.comparator, ids),
        );
      else {
        const { value, working = String(value) } = targetValue(data);
        const wanted = `${direction === 'up' ? 'more' : 'less'} than the baseline of ${baseline.value}, as the direction is ${direction}`;
        if (value === baseline.value) add(['target'], 'is the same as the baseline', working, wanted);
        else if (value > baseline.value !== (direction === 'up'))
          add(['target'], 'is worse than the baseline', working, wanted);
      }
      const start = spanOf(baseline.date)?.first ?? '';
      const after = `a date from the baseline (${dateWords(baseline.date)}) on`;
      const isBefore = (date: typeof baseline.date) => (spanOf(date)?.last ?? '9999') < start;
      if (isBefore(target.date))
        add(['target', 'date'], 'comes before the baseline', dateWords(target.date), after);
      for (const [at, { date }] of data.readings.entries())
        if (isBefore(date))
          add(['readings', at, 'date'], 'comes before the baseline', dateWords(date), after);
    }
    return findings;
  },
};
