import type { AnswerFigure } from '../schemas/consultation-results.ts';
import type { Consultation } from '../schemas/consultation.ts';
import type { Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { Chart } from './chart.ts';
import { capitalised, countWords, dateWords, listWords, numberWords } from './words.ts';

/** Figures that one question, or one number that they are parts of, holds together. */
interface Answers {
  question?: string | undefined;
  base: number;
  /** What the base counts, where another figure tells it: "people answered". */
  baseLabel?: string | undefined;
  unit: AnswerFigure['unit'];
  figures: AnswerFigure[];
}

/**
 * The charts of the figures that have a base, each with the base as its first bar. A figure without one stands in no
 * chart: nobody knows of how many it is a part.
 */
export function chartsOfConsultation({ figures }: Pick<Consultation, 'figures'>): Chart[] {
  return answersOf(figures).map((answers, at) => chartOfAnswers(`answers-${at + 1}`, answers));
}

/** How many answered each of some consultations, most answers first. Numbers and no shares: no paper says how many could have answered. */
export function chartOfParticipation(id: string, consultations: readonly Entry<'consultations'>[]): Chart {
  const counted = consultations
    .flatMap(({ id: own, data }) => {
      const answered = data.figures.filter(({ tells, unit }) => tells === 'answered' && unit === 'count');
      const asked = data.figures.find(({ tells, unit }) => tells === 'asked' && unit === 'count');
      const last = answered.at(-1);
      return last
        ? [{ own, data, value: last.value, isBased: asked !== undefined || last.of !== undefined }]
        : [];
    })
    .sort((a, b) => b.value - a.value);
  const unbased = counted.filter(({ isBased }) => !isBased).length;
  return {
    id,
    title: 'How many people answered',
    sentence: participationSentence(
      counted.map(({ data, value }) => [data.title, value]),
      unbased,
    ),
    rowsAre: 'Consultation',
    format: 'count',
    series: [{ name: 'People who answered' }],
    rows: counted.map(({ own, data, value }) => ({
      name: data.title,
      path: addressOf('consultations', own),
      values: [value],
    })),
  };
}

/** What the base of a figure is, in words, for a table: "of 5,027 (71.3%)". */
export function baseWords({
  value,
  unit,
  of,
  tells,
}: Pick<AnswerFigure, 'value' | 'unit' | 'of' | 'tells'>): string {
  if (tells === 'asked') return 'all who were asked';
  if (of === undefined) return unit === 'percent' ? 'The paper does not say of how many.' : 'not stated';
  return unit === 'percent' ? `of ${numberWords(of)}` : `of ${numberWords(of)} (${shareWords(value, of)})`;
}

function answersOf(figures: readonly AnswerFigure[]): Answers[] {
  const based = figures.filter(({ of }) => of !== undefined);
  const groups = Map.groupBy(based, ({ question = '', of, unit }) => JSON.stringify([question, of, unit]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first?.of === undefined) return [];
    const base = figures.find(
      ({ value, unit, of }) => unit === 'count' && value === first.of && of === undefined,
    );
    return [
      { question: first.question, base: first.of, baseLabel: base?.label, unit: first.unit, figures: group },
    ];
  });
}

function chartOfAnswers(id: string, { question, base, baseLabel, unit, figures }: Answers): Chart {
  const isShare = unit === 'percent';
  return {
    id,
    title: question ?? capitalised(listWords(figures.map(({ label }) => label))),
    sentence: answersSentence(base, baseLabel, figures),
    rowsAre: 'Figure',
    format: isShare ? 'percent' : 'count',
    series: [{ name: isShare ? `Percent of ${numberWords(base)}` : 'Number' }],
    rows: [
      {
        name:
          baseLabel === undefined
            ? `The base: all ${numberWords(base)}`
            : `The base, ${numberWords(base)}: ${baseLabel}`,
        values: [isShare ? 100 : base],
      },
      ...figures.map(({ label, value }) => ({
        name: capitalised(label),
        values: [value],
        words: isShare ? `${numberWords(value)}%` : `${numberWords(value)} (${shareWords(value, base)})`,
      })),
    ],
  };
}

function answersSentence(
  base: number,
  baseLabel: string | undefined,
  figures: readonly AnswerFigure[],
): string {
  const parts = figures.map(({ label, value, unit, date }) => {
    const number =
      unit === 'percent' ? `${numberWords(value)}%` : `${numberWords(value)} (${shareWords(value, base)})`;
    return date && 'iso' in date ? `${label}: ${number}, ${dateWords(date)}` : `${label}: ${number}`;
  });
  const whole =
    baseLabel === undefined
      ? `The base is ${numberWords(base)}.`
      : `The base is ${numberWords(base)} (${baseLabel}).`;
  return `${whole} ${capitalised(parts.join('; '))}.`;
}

function participationSentence(counted: readonly (readonly [string, number])[], unbased: number): string {
  if (counted.length === 0) return 'No paper says how many people answered.';
  const [most] = counted;
  const told = `The papers say of ${countWords(counted.length, 'consultation')} how many people answered.`;
  const first =
    counted.length > 1 && most ? `${told} Most did in: ${most[0]} (${numberWords(most[1])}).` : told;
  if (unbased === 0) return first;
  return unbased === counted.length
    ? `${first} They do not say of any how many were asked, so no share can be told.`
    : `${first} Of ${numberWords(unbased)} they do not say how many were asked, so no share can be told.`;
}

/** A part as a share of its base, to a tenth of a percent: "71.3%". */
function shareWords(value: number, of: number): string {
  return `${numberWords(Math.round((value / of) * 1000) / 10)}%`;
}
