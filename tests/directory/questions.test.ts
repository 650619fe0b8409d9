import { expect, it } from 'vitest';
import { answerRequest } from '../../src/domain/directory/answer.ts';
import { emptyRequest } from '../../src/domain/directory/request.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { day, papers } from '../domain/papers.ts';
import { leastShare, readQuestions, scoreOf } from './questions.ts';
import { makeSources } from './sources.ts';

const content = knownBy(papers, day);
const sources = makeSources(content, day);

it.each(['questions', 'more-questions'])('residents find what they mean: %s', async (name) => {
  const asked = [];
  for (const question of readQuestions(name)) {
    const answer = await answerRequest(
      sources,
      { ...emptyRequest, query: question.typed },
      { isTyping: false, mayCorrect: true },
    );
    asked.push({ question, found: answer.rows.slice(0, 10).map(sources.idOf) });
  }
  const { share, words, missed } = scoreOf(name, asked);
  console.log(`Note: ${words}`);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(leastShare);
});
