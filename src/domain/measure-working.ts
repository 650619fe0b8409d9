import { say } from './language.ts';
import type { Measure } from '../schemas/measure.ts';
import { targetValue, withoutDust } from './measure.ts';
import type { Standing } from './measure-standing.ts';
import { countingWords, figureWords, lineValue, standingWords } from './measure-words.ts';
import { numberWords } from './words.ts';

/** The steps by which a measure was judged, each with its name: the inputs, the days, the line, and what came of it. */
export function workingOf(measure: Measure, standing: Standing): { name: string; words: string }[] {
  const { baseline, target, direction } = measure;
  const { value, working } = targetValue(measure);
  const { figure, course } = standing;
  const steps = [
    { name: 'Baseline', words: `${figureWords(measure, baseline.value)}, ${countingWords(baseline.date)}` },
    {
      name: 'Target',
      words: `${figureWords(measure, value)}, ${countingWords(target.date)}${working ? ` (${working})` : ''}`,
    },
    { name: 'Better is', words: direction === 'up' ? say('more') : say('less') },
    {
      name: 'Figure that decides',
      words: figure
        ? `${figureWords(measure, figure.reading.value)}, ${countingWords(figure.reading.date)}`
        : say('none'),
    },
  ];
  if (figure && course)
    steps.push(
      {
        name: 'Days',
        words: `${numberWords(course.days)} from the baseline to the target; ${numberWords(course.elapsed)} from the baseline to the figure`,
      },
      {
        name: 'The line on that day',
        words: `${numberWords(baseline.value)} ${value < baseline.value ? '−' : '+'} ${numberWords(Math.abs(withoutDust(value - baseline.value)))} × ${numberWords(course.elapsed)} ÷ ${numberWords(course.days)} ${lineValue(standing) === course.expected ? '=' : '≈'} ${figureWords(measure, lineValue(standing))}`,
      },
    );
  return [...steps, { name: 'So', words: standingWords[standing.state].label.toLowerCase() }];
}
