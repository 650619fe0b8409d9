import type { AccountLine } from './account-line.ts';
import type { AnnualReport, LatePromise } from './annual-report.ts';
import { monthsWords, capitalised, countWords, dateWords, dayWords, numberWords } from './words.ts';
import { spanOf } from './partial-date.ts';
import type { Chart } from './chart.ts';
import { tally } from './state.ts';

/** "Recovery and Renewal, April 2021 to March 2022" */
export function reportTitle({ strategy, span }: Pick<AnnualReport, 'strategy' | 'span'>): string {
  return `${strategy.data.title}, ${yearWords(span)}`;
}

/** "April 2021 to March 2022" */
export function yearWords({ first, last }: AnnualReport['span']): string {
  const monthOf = (day: string) => dayWords(day).replace(/^\d+ /, '');
  return `${monthOf(first)} to ${monthOf(last)}`;
}

/** The year in a sentence: how many promises were told of, are done, late and given up, each with its denominator. */
export function reportSentence(report: AnnualReport): string {
  const { promises, heard, done, late, moved, dated, dropped, asOf } = report;
  const all = countWords(promises.length, 'promise');
  const silent = tally(promises).unknown;
  const states =
    silent === promises.length
      ? `no paper had given a status for any of them`
      : `${numberWords(done.length)} of ${numberWords(promises.length)} were complete and ${numberWords(dropped.length)} stopped or dropped${silent > 0 ? `, and ${numberWords(silent)} had no status` : ''}`;
  const lateWords =
    dated === 0
      ? 'None had a target date, so none can be called late.'
      : `Of the ${numberWords(dated)} with a target date, ${numberWords(late.length)} ${late.length === 1 ? 'was' : 'were'} late and ${numberWords(moved.length)} had been moved to a later one.`;
  return `Papers told of ${numberWords(heard.length)} of ${all} in the year. On ${dayWords(asOf)}, ${states}. ${lateWords}`;
}

/** What the year brought, as counts of the same promises; a promise may be in several of them. */
export function chartOfYear(report: AnnualReport): Chart {
  const { promises, promised, heard, done, late, moved, dropped } = report;
  const rows: [string, readonly unknown[]][] = [
    ['All promises', promises],
    ['Promised in the year', promised],
    ['Told of in the year', heard],
    ['Complete by its end', done],
    ['Late at its end', late],
    ['Moved to a later date by its end', moved],
    ['Stopped or dropped by its end', dropped],
  ];
  return {
    id: 'year',
    title: 'The year in figures',
    sentence: `Each figure is out of ${countWords(promises.length, 'promise')}. A promise can be in several of them, so they do not add up.`,
    rowsAre: 'What was counted',
    format: 'count',
    series: [{ name: 'Promises' }],
    rows: rows.map(([name, items]) => ({ name, values: [items.length] })),
  };
}

/** When a late promise was due, and for how long it had been: the site works this out from the date in the paper. */
export function lateWords({ promise, day, months }: LatePromise, asOf: string): string {
  const target = promise.targets.find(({ date }) => spanOf(date)?.last === day);
  const due = target
    ? `${target.label ? `${target.label}: ` : ''}due ${dateWords(target.date)}`
    : `due ${dayWords(day)}`;
  const over = months === 0 ? 'less than a month' : monthsWords(months);
  return `${capitalised(due)}; ${over} over on ${dayWords(asOf)}.`;
}

/** A figure of a fund with what a reader needs to weigh it: "£58,429 (20 awards, as of November 2022)". */
export function figureWords({ words, count, date, working }: AccountLine): string {
  const about = [count, date && 'iso' in date ? `as of ${dateWords(date)}` : undefined, working].filter(
    Boolean,
  );
  return capitalised(about.length > 0 ? `${words} (${about.join('; ')})` : words);
}
