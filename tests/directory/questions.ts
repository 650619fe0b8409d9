import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a resident may type, and the listings of which one at least must be among the first three. */
export interface TestQuestion {
  typed: string;
  finds: string[];
  kind: string;
}

/** How many results count. */
export const first = 3;

/** The share of the questions that must find what is meant. */
export const leastShare = 0.95;

/** Reads a set of questions: `questions` or `more-questions`. */
export function readQuestions(name: string): TestQuestion[] {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as {
    questions: TestQuestion[];
  };
  return file.questions;
}

/** The score in words, and each question that failed with what it found instead. */
export function scoreOf(
  name: string,
  asked: readonly { question: TestQuestion; found: readonly string[] }[],
) {
  const missed = asked.filter(
    ({ question, found }) => !found.slice(0, first).some((id) => question.finds.includes(id)),
  );
  const share = 1 - missed.length / asked.length;
  const kinds = [...new Set(asked.map(({ question }) => question.kind))].map((kind) => {
    const of = (list: typeof asked) => list.filter(({ question }) => question.kind === kind).length;
    return `${kind} ${of(asked) - of(missed)} of ${of(asked)}`;
  });
  return {
    share,
    words: `${name}: ${asked.length - missed.length} of ${asked.length} find what is meant in the first ${first} (${Math.round(share * 1000) / 10} %): ${kinds.join(', ')}`,
    missed: missed.map(
      ({ question, found }) =>
        `"${question.typed}" finds ${found.slice(0, first).join(', ') || 'nothing'}; meant is ${question.finds.join(' or ')}`,
    ),
  };
}
