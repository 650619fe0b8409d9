import { expect, it } from 'vitest';
import { precisionOf, readQuestions } from '../../scripts/bench-search/questions.ts';
import { papers } from '../domain/papers.ts';

const question = { typed: 'choir', kind: 'plain', models: new Set(['a', 'b']) };

it('takes the questions whose right answers are known in a made council', () => {
  for (const { questions } of readQuestions(papers)) {
    expect(questions.length).toBeGreaterThan(60);
    expect(questions.filter(({ kind }) => kind === 'place')).toEqual([]);
  }
});

it('counts the right answers among the first ten', () => {
  const right = Array.from({ length: 20 }, (_, number) => `group-${number}-a`);
  const wrong = Array.from({ length: 20 }, (_, number) => `group-${number}-c`);
  expect(precisionOf(question, right, right)).toBe(1);
  expect(precisionOf(question, [...wrong.slice(0, 5), ...right], right)).toBe(0.5);
  expect(precisionOf(question, [], right)).toBe(0);
});

it('expects no more than there are', () => {
  const all = ['group-1-a', 'group-2-b', 'group-3-c'];
  expect(precisionOf(question, ['group-2-b', 'group-1-a', 'group-3-c'], all)).toBe(1);
  expect(precisionOf(question, ['group-3-c', 'group-1-a'], all)).toBe(0.5);
  expect(precisionOf(question, ['group-3-c'], ['group-3-c'])).toBeUndefined();
});
