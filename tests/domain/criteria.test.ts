import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criteriaSentence,
  judged,
  results,
  silenceSentence,
  silences,
  tallyCriteria,
  type Result,
} from '../../src/domain/criteria.ts';
import type { Action } from '../../src/schemas/action.ts';
import { promise, promises } from './papers.ts';

const base = promise('trinity-foyer-community-hub').data;
const withResults = (...found: Result[]): { data: Action } => ({
  data: { ...base, successCriteria: { items: found.map((result) => ({ text: 'It is better.', result })) } },
});
const silent = (because?: 'blank' | 'no-column'): { data: Action } => ({
  data: { ...base, successCriteria: { ...(because ? { because } : {}), items: [] } },
});

describe('the criteria of success', () => {
  it('say how many can be told at all', () => {
    const sentence = (...found: Result[]) => criteriaSentence(tallyCriteria([withResults(...found)]));
    expect(sentence('met', 'partly', 'no-evidence')).toBe(
      'Of 3 criteria, 2 can be judged from the papers: 1 met and 1 partly met.',
    );
    expect(sentence('no-evidence', 'no-evidence')).toBe('Of 2 criteria, none can be judged from the papers.');
    expect(sentence('no-evidence')).toBe('The papers do not let us judge the one criterion here.');
    expect(sentence('partly')).toBe('The papers let us judge the one criterion here: partly met.');
    expect(criteriaSentence(tallyCriteria([silent('blank')]))).toBe(
      'No criterion of success is stated here.',
    );
  });

  it('say which promises state none, and why', () => {
    const some = [withResults('met'), silent('blank'), silent('no-column'), silent('no-column'), silent()];
    expect(silenceSentence(tallyCriteria(some))).toBe(
      '4 of 5 promises state no criterion of success: for 2 the paper has no such column, for 1 the paper leaves the cell empty and for 1 no reason is given.',
    );
    expect(silenceSentence(tallyCriteria([silent('no-column'), silent('no-column')]))).toBe(
      'All 2 promises state no criterion of success: the paper has no such column.',
    );
    expect(silenceSentence(tallyCriteria([withResults('met')]))).toBe('The promise states at least one.');
  });

  it('of the papers are 19, on 8 of 48 promises', () => {
    const tally = tallyCriteria(promises);
    expect(tally).toMatchObject({ promises: 48, stating: 8, criteria: 19 });
    expect(tally.silent).toEqual({ 'no-column': 33, blank: 0, 'not-mentioned': 7, unexplained: 0 });
  });

  it('add up at each level, whatever promises there are', () => {
    fc.assert(
      fc.property(fc.subarray(promises), (some) => {
        const tally = tallyCriteria(some);
        expect(results.reduce((sum, result) => sum + tally.results[result], 0)).toBe(tally.criteria);
        expect(silences.reduce((sum, silence) => sum + tally.silent[silence], tally.stating)).toBe(
          some.length,
        );
        expect(judged(tally) + tally.results['no-evidence']).toBe(tally.criteria);
      }),
    );
  });
});
