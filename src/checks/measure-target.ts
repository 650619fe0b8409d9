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
    'A target differs from the baseline, on the better side of it and not before it; its comparator exists and is above 0.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.measures) {
      const { target, baseline, direction, comparators = [] } = data;
      const add = (path: Path, problem: string, found: string, expected: string, near?: string) =>
        findings.push({ file, path, problem, found, expected, nearest: near });
      const ids = comparators.map(({ id }) => id);
      const comparator =
        target.kind === 'absolute' ? undefined : comparators.find(({ id }) => id === target.comparator);
      if (target.kind !== 'absolute' && !comparator)
        add(
          ['target', 'comparator'],
          'is no comparator of this measure',
          target.comparator,
          ids.join(', ') || 'a list of comparators',
          nearest(target.comparator, ids),
        );
      else if (target.kind === 'relative' && comparator && comparator.value <= 0)
        add(
          ['target', 'percent'],
          `is a share of a figure that is not above 0 (${comparator.name})`,
          `${target.percent}% ${target.side} ${comparator.value}`,
          'an absolute target, with the figure that was to be reached',
        );
      else {
        const { value, working = String(value) } = targetValue(data);
        const wanted = `${direction === 'up' ? 'more' : 'less'} than the baseline of ${baseline.value}, as the direction is ${direction}`;
        if (value === baseline.value) add(['target'], 'is the same as the baseline', working, wanted);
        else if (value > baseline.value !== (direction === 'up'))
          add(['target'], 'is worse than the baseline', working, wanted);
      }
      if ((spanOf(target.date)?.last ?? '9999') < (spanOf(baseline.date)?.first ?? ''))
        add(
          ['target', 'date'],
          'comes before the baseline',
          dateWords(target.date),
          `a date from the baseline (${dateWords(baseline.date)}) on`,
        );
    }
    return findings;
  },
};
