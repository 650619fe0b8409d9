import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Chart } from './chart.ts';
import { countedReadings, meetsTarget, targetValue } from './measure.ts';
import { capitalised, dateWords, listWords, numberWords } from './words.ts';

/**
 * Where a measure stood, where it was to go, and what the paper sets beside it: one plain bar each, never a line between.
 * @throws where a relative target names no comparator of the measure; the checks refuse that
 */
export function chartOfMeasure(id: string, measure: Measure): Chart {
  const { baseline, target, comparators = [] } = measure;
  const bars: [string, number][] = [
    [`Baseline, ${whenWords(baseline.date)}`, baseline.value],
    ...countedReadings(measure).map(({ date, value, provisional }): [string, number] => [
      `Reading, ${whenWords(date)}${provisional ? ' (provisional)' : ''}`,
      value,
    ]),
    [
      'iso' in target.date ? `Target ${byWords(target.date)}` : `Target, ${whenWords(target.date)}`,
      targetValue(measure).value,
    ],
    ...comparators.map(({ name, date, value }): [string, number] => [`${name}, ${whenWords(date)}`, value]),
  ];
  return {
    id,
    title: 'Baseline, target and comparison',
    sentence: measureSentence(measure),
    rowsAre: 'Figure',
    format: 'figure',
    series: [{ name: unitName(measure) }],
    rows: bars.map(([name, value]) => ({ name, values: [value] })),
  };
}

/** What a measure was to do, with the working of its target, what it is compared with, and what came of it. */
function measureSentence(measure: Measure): string {
  const { baseline, direction, target, comparators = [] } = measure;
  const { value, working } = targetValue(measure);
  const newest = countedReadings(measure).at(-1);
  const sentences = [
    `The figure was to ${direction === 'up' ? 'rise' : 'fall'} from ${withUnit(measure, baseline.value)} to ${figure(measure, value)}${
      'iso' in target.date ? ` ${byWords(target.date)}` : '; the date for this is not stated'
    }.`,
  ];
  if (target.kind === 'relative') {
    const name =
      comparators.find((comparator) => comparator.id === target.comparator)?.name ?? target.comparator;
    sentences.push(`The target is ${numberWords(target.percent)}% ${target.side} ${name}: ${working}.`);
  } else if (comparators.length > 0) {
    const names = comparators.map((comparator) => `${comparator.name} ${figure(measure, comparator.value)}`);
    sentences.push(`To compare: ${listWords(names)}.`);
  }
  sentences.push(
    newest
      ? `The newest reading is ${figure(measure, newest.value)} (${whenWords(newest.date)}${newest.provisional ? ', provisional' : ''}), which ${meetsTarget(measure, newest.value) ? 'meets' : 'does not reach'} the target.`
      : 'No reading has been published since the baseline.',
  );
  return sentences.join(' ');
}

function unitName({ unit }: Measure): string {
  return unit.basis === 'not-stated'
    ? 'Unit not stated'
    : unit.one === '%'
      ? 'Percent'
      : capitalised(unit.one);
}

/** "26.5% of adults", "22.67 incidents per 1,000 people", "226.2 (unit not stated)". */
function withUnit({ unit }: Measure, value: number): string {
  if (unit.basis === 'not-stated') return `${numberWords(value)} (unit not stated)`;
  return `${numberWords(value)}${unit.one.startsWith('%') ? '' : ' '}${unit.one}`;
}

/** The figure with no more of its unit than a sign of percent. */
function figure({ unit }: Measure, value: number): string {
  return `${numberWords(value)}${unit.basis !== 'not-stated' && unit.one.startsWith('%') ? '%' : ''}`;
}

function byWords(date: PartialDate): string {
  return `by ${dateWords(date)}`;
}

function whenWords(date: PartialDate): string {
  return 'iso' in date ? dateWords(date) : `date ${dateWords(date)}`;
}
