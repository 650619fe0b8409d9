import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Measure, Reading } from '../schemas/measure.ts';
import type { Chart, ChartRow } from './chart.ts';
import { meetsTarget, readingsByDate, targetValue } from './measure.ts';
import { figureWords, withUnit } from './measure-words.ts';
import { capitalised, dateWords, listWords, numberWords } from './words.ts';

/**
 * Where a measure stood, where it was to go, and what the paper sets beside it: one plain bar each. A reading without a number is drawn as
 * one that is not known, whatever it may be; a break in the series is a line between the bars.
 * @throws where a relative target names no comparator of the measure; the checks refuse that
 */
export function chartOfMeasure(id: string, measure: Measure): Chart {
  const { baseline, target, comparators = [], readings } = measure;
  return {
    id,
    title: readings.length > 0 ? 'Baseline, readings and target' : 'Baseline, target and comparison',
    sentence: measureSentence(measure),
    rowsAre: 'Figure',
    format: 'figure',
    series: [{ name: unitName(measure) }],
    rows: [
      { name: `Baseline, ${whenWords(baseline.date)}`, values: [baseline.value] },
      ...readingsByDate(measure).map(readingRow),
      {
        name: 'iso' in target.date ? `Target ${byWords(target.date)}` : `Target, ${whenWords(target.date)}`,
        values: [targetValue(measure).value],
        ...(readings.some((reading) => reading.break !== undefined) ? { isCut: true } : {}),
      },
      ...comparators.map(({ name, date, value }) => ({
        name: `${name}, ${whenWords(date)}`,
        values: [value],
      })),
    ],
  };
}

function readingRow(reading: Reading): ChartRow {
  const asides = [
    ...(reading.break === undefined ? [] : ['counted otherwise from here on']),
    ...(reading.basis === 'counted' && reading.provisional ? ['provisional'] : []),
  ];
  const name = `Reading, ${whenWords(reading.date)}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}`;
  const cut = reading.break === undefined ? {} : { isCut: true };
  switch (reading.basis) {
    case 'counted':
      return { name, values: [reading.value], ...cut };
    case 'suppressed':
      return {
        name,
        values: [undefined],
        absence: `fewer than ${numberWords(reading.below)}, held back`,
        ...cut,
      };
    case 'missing':
      return { name, values: [undefined], absence: 'no figure', ...cut };
  }
}

/** What a measure was to do, with the working of its target, what it is compared with, and what came of it. */
function measureSentence(measure: Measure): string {
  const { baseline, direction, target, comparators = [] } = measure;
  const { value, working } = targetValue(measure);
  const sentences = [
    `The figure was to ${direction === 'up' ? 'rise' : 'fall'} from ${withUnit(measure, baseline.value)} to ${figureWords(measure, value)}${
      'iso' in target.date ? ` ${byWords(target.date)}` : '; the date for this is not stated'
    }.`,
  ];
  if (target.kind === 'relative') {
    const name =
      comparators.find((comparator) => comparator.id === target.comparator)?.name ?? target.comparator;
    sentences.push(`The target is ${numberWords(target.percent)}% ${target.side} ${name}: ${working}.`);
  } else if (comparators.length > 0) {
    const names = comparators.map(
      (comparator) => `${comparator.name} ${figureWords(measure, comparator.value)}`,
    );
    sentences.push(`To compare: ${listWords(names)}.`);
  }
  sentences.push(newestWords(measure));
  return sentences.join(' ');
}

/** What the newest reading says of the target, if anything. */
function newestWords(measure: Measure): string {
  const readings = readingsByDate(measure);
  const newest = readings.at(-1);
  if (!newest) return 'No reading has been published since the baseline.';
  const when = whenWords(newest.date);
  if (newest.basis === 'missing') return `The newest reading (${when}) has no figure: ${newest.because}`;
  if (newest.basis === 'suppressed')
    return `The newest reading (${when}) is fewer than ${numberWords(newest.below)}; the number is held back to protect people.`;
  const given = `The newest reading is ${figureWords(measure, newest.value)} (${when}${newest.provisional ? ', provisional' : ''})`;
  if (readings.some((reading) => reading.break !== undefined))
    return `${given}; the way of counting has changed, so it cannot be compared with the baseline or the target.`;
  const meets = meetsTarget(measure, newest.value);
  if (newest.provisional)
    return `${given}; if it stays so, it ${meets ? 'meets' : 'does not reach'} the target.`;
  return `${given}, which ${meets ? 'meets' : 'does not reach'} the target.`;
}

function unitName({ unit }: Measure): string {
  return unit.basis === 'not-stated'
    ? 'Unit not stated'
    : unit.one === '%'
      ? 'Percent'
      : capitalised(unit.one);
}

function byWords(date: PartialDate): string {
  return `by ${dateWords(date)}`;
}

function whenWords(date: PartialDate): string {
  return 'iso' in date ? dateWords(date) : `date ${dateWords(date)}`;
}
