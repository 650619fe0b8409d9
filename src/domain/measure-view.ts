import type { Content, Entry } from '../schemas/index.ts';
import type { Measure } from '../schemas/measure.ts';
import { compareText } from './compare-text.ts';
import { findEntry } from './link.ts';
import {
  judge,
  lacks,
  standings,
  type Judgement,
  type Lack,
  type StandingState,
} from './measure-standing.ts';
import { lackNames } from './measure-words.ts';
import { countWords, listWords, numberWords } from './words.ts';

/** A measure with what the site works out about it. */
export interface MeasureView {
  id: string;
  data: Measure;
  strategy: Entry<'strategies'>;
  judgement: Judgement;
}

/** How many measures are in each state, and how many lack what. */
export interface MeasureTally {
  measures: number;
  /** How many can be told at all. */
  told: number;
  states: Record<StandingState, number>;
  /** Of those that cannot be told; one measure may lack several things. */
  lacking: Record<Lack, number>;
}

/**
 * Every measure with where it stands, in the order of their strategies and papers.
 * @param today YYYY-MM-DD
 */
export function viewMeasures(content: Content, today: string): MeasureView[] {
  const views = content.measures.map(({ id, data }) => ({
    id,
    data,
    strategy: findEntry(content, 'strategies', data.strategy),
    judgement: judge(data, today),
  }));
  return views.sort((a, b) => compareText(a.strategy.id, b.strategy.id) || a.data.order - b.data.order);
}

/** Counts measures by state; the counts sum to their number. */
export function tallyMeasures(views: readonly MeasureView[]): MeasureTally {
  const countOf = (state: StandingState) => views.filter(({ judgement }) => judgement.state === state).length;
  const states = Object.fromEntries(
    standings.map((state) => [state, countOf(state)]),
  ) as MeasureTally['states'];
  const lacking = Object.fromEntries(
    lacks.map((lack) => [lack, views.filter(({ judgement }) => judgement.lacks.includes(lack)).length]),
  ) as MeasureTally['lacking'];
  return {
    measures: views.length,
    told: views.length - states['not-enough-data'],
    states,
    lacking,
  };
}

/** How many measures can be told, and how those stand: "Of 8 measures, 2 can be told: 1 target met, 1 off course." */
export function tallySentence({ measures, told, states }: MeasureTally): string {
  if (measures === 0) return 'There are no measures here.';
  const all = `Of ${countWords(measures, 'measure')}, `;
  if (told === 0)
    return measures === 1
      ? 'For the one measure here nobody can tell from the papers where it stands.'
      : `${all}none can be told: figures or dates are missing.`;
  const parts: [StandingState, string, string][] = [
    ['met', 'has met its target', 'have met their target'],
    ['on-course', 'is on course', 'are on course'],
    ['off-course', 'is off course', 'are off course'],
    ['missed', 'has missed its target', 'have missed their target'],
  ];
  const words = parts
    .filter(([state]) => states[state] > 0)
    .map(([state, one, many]) => `${numberWords(states[state])} ${states[state] === 1 ? one : many}`);
  return `${all}${numberWords(told)} can be told: ${listWords(words)}.`;
}

/** What keeps measures from being told, the most frequent first: "No reading since the baseline: 8". */
export function lackCounts({ lacking }: MeasureTally): { name: string; count: number }[] {
  return lacks
    .filter((lack) => lacking[lack] > 0)
    .map((lack) => ({ name: lackNames[lack], count: lacking[lack] }))
    .sort((a, b) => b.count - a.count);
}
