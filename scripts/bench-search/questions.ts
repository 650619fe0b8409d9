import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stemOf, tellingOf, tokensOf } from '../../src/domain/directory/tokens.ts';
import type { Content } from '../../src/schemas/index.ts';
import { keptName, modelOf } from './make-council.ts';

/** A question whose right answers in a made council are known: the listings modelled after those that it is meant to find. */
export interface BenchQuestion {
  typed: string;
  kind: string;
  models: ReadonlySet<string>;
}

/** A set of questions, by what it is called. */
export interface QuestionSet {
  name: string;
  questions: BenchQuestion[];
}

const folder = join(dirname(dirname(import.meta.dirname)), 'tests', 'directory');
const sets = [
  { name: 'open set', file: 'questions.json' },
  { name: 'second set', file: 'more-questions.json' },
];
/** A made listing is about what its model is about, but where and when it meets is mixed: these kinds ask for that. */
const mixed = new Set(['place', 'when', 'several']);
const atFirst = 10;

/**
 * Reads the questions of the tests that have right answers in a made council. Those that ask for a place or a time are
 * left out, and those for a name of which a made listing does not keep every word.
 * @param content the council after which the others are made
 */
export function readQuestions(content: Content): QuestionSet[] {
  return sets.map(({ name, file }) => {
    const { questions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { questions: Written[] };
    return {
      name,
      questions: questions
        .filter((question) => !mixed.has(question.kind) && keepsName(question, content))
        .map(({ typed, kind, finds }) => ({ typed, kind, models: new Set(finds) })),
    };
  });
}

/**
 * How much of the first ten are right answers; where there are fewer than ten, how many of them are among the first ten.
 * @param found the ids of listings, the best first
 * @param all the ids of all listings
 * @returns nothing where no listing is a right answer
 */
export function precisionOf(
  { models }: BenchQuestion,
  found: readonly string[],
  all: readonly string[],
): number | undefined {
  const countRight = (ids: readonly string[]) => ids.filter((id) => models.has(modelOf(id))).length;
  const most = Math.min(atFirst, countRight(all));
  return most === 0 ? undefined : countRight(found.slice(0, atFirst)) / most;
}

function keepsName({ typed, kind, finds }: Written, { groups }: Content): boolean {
  if (kind !== 'name') return true;
  return finds.some((id) => {
    const { title = '', aliases = [] } = groups.find((group) => group.id === id)?.data ?? {};
    const kept = new Set([keptName(title), ...aliases].flatMap(tokensOf).map(stemOf));
    return tellingOf(tokensOf(typed)).every((word) => kept.has(stemOf(word)));
  });
}

interface Written {
  typed: string;
  finds: string[];
  kind: string;
}
