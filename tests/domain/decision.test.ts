import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOutcomes, originsOf, viewDecisions, type DecisionView } from '../../src/domain/decision.ts';
import {
  decisionsFrom,
  meetingWords,
  originWords,
  outcomeShort,
  outcomeUnknown,
  outcomeWords,
  recommendationWords,
} from '../../src/domain/decision-words.ts';
import { newsOfDecisions } from '../../src/domain/news/news-of-decisions.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import { papers, promises } from './papers.ts';

const decisions = viewDecisions(papers, promises);
const decision = (id: string) => decisions.find((one) => one.id === id) as DecisionView;
const resilience = decision('community-resilience-2020-11');

describe('the decisions of the papers', () => {
  test('stand with the newest meeting first, and those without a date last', () => {
    expect(decisions.map(({ id }) => id)).toEqual([
      'social-value-2022-11',
      'access-to-services-interim-2021-04',
      'community-resilience-2020-11',
      'resilience-referral-2020-09',
      'compassionate-borough-2020-01',
      'recovery-strategy-agreed',
    ]);
    expect(knownOutcomes(decisions)).toBe(3);
  });

  test('have the report that was put to the meeting, read or not', () => {
    expect(resilience.report?.id).toBe('community-resilience-report-2020-11');
    expect(decision('compassionate-borough-2020-01').report?.data.held).toBe(false);
    expect(decision('recovery-strategy-agreed').report).toBeUndefined();
  });

  test('lead to promises, each once, by recommendation', () => {
    const { recommendations } = resilience;
    expect(recommendations.length).toBeGreaterThanOrEqual(6);
    expect(recommendations.every(({ promises: came }) => came.length === 1)).toBe(true);
    expect(resilience.promises).toHaveLength(recommendations.length);
    expect(decision('social-value-2022-11').promises.map(({ id }) => id)).toEqual(['social-value']);
  });
});

describe('in words', () => {
  test('a promise says which recommendation it came of', () => {
    const wordsOf = (id: string) => originsOf(decisions, id).map(originWords);
    expect(wordsOf('repository-of-community-groups')).toEqual([
      'Came of recommendation 2 of the report of 3 November 2020; what was decided is not in the papers.',
    ]);
    expect(wordsOf('social-value')[0]).toBe(
      'Came of 2 recommendations of the report of November 2022; what was decided is not in the papers.',
    );
    expect(wordsOf('love-where-you-live')).toEqual([]);
  });

  test('recommendations are named by their numbers only where all have one', () => {
    expect(recommendationWords([{ label: '2' }])).toBe('recommendation 2');
    expect(recommendationWords([{ label: '2' }, { label: '5' }])).toBe('recommendations 2 and 5');
    expect(recommendationWords([{ label: '2' }, {}])).toBe('2 recommendations');
    expect(recommendationWords([{}])).toBe('a recommendation');
  });

  test('a paper names the decisions that it led to', () => {
    expect(decisionsFrom(decisions, 'community-resilience-report-2020-11')).toEqual([
      {
        name: 'Working with community groups and parish councils',
        path: '/decisions/community-resilience-2020-11/',
        note: `Communities, Housing and Environment Committee, 3 November 2020; ${resilience.recommendations.length} recommendations; ${resilience.promises.length} promises came of it; what was decided is not in the papers`,
      },
    ]);
  });

  test('a meeting without a date says so', () => {
    expect(meetingWords(decision('recovery-strategy-agreed'))).toBe(
      'Maidstone Borough Council, date not stated',
    );
  });
});

describe('a recommendation is never shown as agreed', () => {
  const date = fc.constantFrom<PartialDate>(
    resilience.data.date,
    { basis: 'stated', written: '2020', iso: '2020', precision: 'year' },
    { basis: 'not-stated', because: 'blank' },
  );
  const view = fc
    .record({
      date,
      paper: fc.option(date),
      recommendations: fc.array(
        fc.record({ label: fc.option(fc.constantFrom('1', '2a')), count: fc.nat(3) }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ date: met, paper, recommendations }): DecisionView => {
      const came = recommendations.map(({ label, count }) => ({
        ...(label === null ? {} : { label }),
        text: 'Do it.',
        promises: promises.slice(0, count),
      }));
      const { report, ...rest } = resilience;
      const note = 'Ask for the minutes.';
      return {
        ...rest,
        ...(report && paper ? { report: { ...report, data: { ...report.data, date: paper } } } : {}),
        data: {
          ...resilience.data,
          title: 'A title',
          summary: 'A summary.',
          date: met,
          outcome: { basis: 'not-in-sources', note },
        },
        recommendations: came,
        promises: [...new Set(came.flatMap((one) => one.promises))],
      };
    });

  test('whatever its date, its report, its number and its promises', () => {
    fc.assert(
      fc.property(view, (made) => {
        const texts = [
          outcomeWords(made.data),
          outcomeShort(made.data),
          meetingWords(made),
          ...made.promises.flatMap(({ id }) => originsOf([made], id).map(originWords)),
          ...decisionsFrom([made], made.report?.id ?? '').map(({ note }) => note ?? ''),
          ...newsOfDecisions(papers, [made]).flatMap(({ title, body }) => [title, ...body.filter(isText)]),
        ];
        expect(texts.length).toBeGreaterThan(3);
        for (const text of texts)
          expect(text.replaceAll(new RegExp(outcomeUnknown, 'gi'), '')).not.toMatch(
            /\b(?:agreed|decided)\b/i,
          );
      }),
    );
  });
});

function isText(block: unknown): block is string {
  return typeof block === 'string';
}
