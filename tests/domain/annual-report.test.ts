import { describe, expect, test } from 'vitest';
import { reportedYears } from '../../src/domain/annual-report-years.ts';
import { chartOfYear, lateWords, reportSentence, reportTitle } from '../../src/domain/annual-report-words.ts';
import { annualReportOf, type AnnualReport } from '../../src/domain/annual-report.ts';
import { findEntry } from '../../src/domain/link.ts';
import { tally, total } from '../../src/domain/state.ts';
import { day, papers } from './papers.ts';

const reports = papers.strategies.flatMap((strategy) =>
  reportedYears(papers, strategy.id).map((year) => annualReportOf(papers, strategy, year, day)),
);

function report(strategy: string, year: string, today = day): AnnualReport {
  return annualReportOf(papers, findEntry(papers, 'strategies', strategy), year, today);
}

describe('the annual reports of the five papers', () => {
  test('are there for each year in which a paper reported, and for no other', () => {
    expect(reportedYears(papers, 'community-development-2012-2016')).toEqual(['2011-12']);
    expect(reportedYears(papers, 'equalities-action-plan')).toEqual(['2021-22', '2022-23']);
    expect(reportedYears(papers, 'recovery-and-renewal')).toEqual(['2021-22', '2022-23']);
    expect(reportedYears(papers, 'no-such-plan')).toEqual([]);
  });

  test('name the papers of their year', () => {
    for (const one of reports) expect(one.papers.length, one.id).toBeGreaterThan(0);
    expect(report('equalities-action-plan', '2022-23').papers.map(({ id }) => id)).toEqual([
      'equalities-action-plan-update-2022',
    ]);
  });

  test('count every promise once by its state, and nothing beyond its denominator', () => {
    for (const { promises, views, promised, heard, done, late, moved, dated, dropped } of reports) {
      expect(total(tally(promises))).toBe(promises.length);
      expect(tally(views)).toEqual(tally(promises));
      expect(done).toHaveLength(tally(promises).complete);
      for (const some of [promised, heard, dropped]) expect(some.length).toBeLessThanOrEqual(promises.length);
      for (const some of [late, moved]) expect(some.length).toBeLessThanOrEqual(dated);
      expect(done.filter((promise) => late.some((one) => one.promise.id === promise.id))).toEqual([]);
    }
  });

  test('have the same counts in their chart', () => {
    for (const one of reports)
      expect(chartOfYear(one).rows.map(({ values }) => values[0])).toEqual([
        one.promises.length,
        one.promised.length,
        one.heard.length,
        one.done.length,
        one.late.length,
        one.moved.length,
        one.dropped.length,
      ]);
  });
});

test('the equalities plan in 2022-23: 8 of 21 done, 2 stopped, one without a status', () => {
  const one = report('equalities-action-plan', '2022-23');
  expect(tally(one.promises)).toEqual({
    complete: 8,
    'under-way': 10,
    'not-started': 0,
    stopped: 2,
    unknown: 1,
  });
  expect([one.promised.length, one.heard.length, one.done.length, one.dropped.length]).toEqual([0, 21, 8, 2]);
  expect(reportTitle(one)).toBe('Equalities action plan, April 2022 to March 2023');
  expect(reportSentence(one)).toContain(
    '8 of 21 were complete and 2 stopped or dropped, and 1 had no status.',
  );
});

test('the equalities plan a year before: the same promises, and no status for any', () => {
  const one = report('equalities-action-plan', '2021-22');
  expect(tally(one.promises).unknown).toBe(21);
  expect(reportSentence(one)).toContain('no paper had given a status for any of them');
});

test('Recovery and Renewal in 2021-22: eight promised, one moved, awards not known yet', () => {
  const one = report('recovery-and-renewal', '2021-22');
  expect([one.promises.length, one.promised.length, one.dated]).toEqual([8, 8, 4]);
  expect(one.moved.map(({ promise, words }) => [promise.id, words])).toEqual([
    ['trinity-foyer-community-hub', ['Target date: October 2021 before, now March 2022, 5 months later.']],
  ]);
  expect(figure(one, 'awards')).toBe('not stated');
  expect(figure(report('recovery-and-renewal', '2022-23'), 'awards')).toBe('£58,429');
});

test('late is what was due and not closed on the last day of the year', () => {
  const one = report('recovery-and-renewal', '2022-23');
  expect(one.asOf).toBe('2023-03-31');
  const words = Object.fromEntries(one.late.map((late) => [late.promise.id, lateWords(late, one.asOf)]));
  expect(words['love-where-you-live']).toBe('Due September 2022; 6 months over on 31 March 2023.');
  expect(Object.keys(words)).not.toContain('community-resilience-fund');
});

test('a year that still runs is known up to today', () => {
  expect(report('recovery-and-renewal', '2021-22', '2022-02-10').asOf).toBe('2022-02-10');
});

function figure({ funds }: AnnualReport, key: string): string | undefined {
  const lines = funds.find(({ fund }) => fund.id === 'community-resilience-fund')?.lines;
  return lines?.find((line) => line.key === key)?.words;
}
