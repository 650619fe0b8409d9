import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { WrittenKind } from './kind-of.ts';
import type { Ids } from './read-value.ts';
import { setField } from './set-field.ts';

type Fields = Record<string, unknown>;

/** What a command line asks for. */
export interface Request {
  /** The fields that it gives. */
  given: Fields;
  id?: string;
  asksNothing: boolean;
  publishes: boolean;
  explains: boolean;
}

/**
 * Reads what stands after the kind: `--title "…" --set strategy=… --yes`. Every field of the kind is a flag too.
 * @returns what is asked for, or what is wrong with it, each in a sentence
 */
export function readFlags(
  { schema, word }: WrittenKind,
  words: readonly string[],
  ids: Ids,
): Request | string[] {
  const parsed = parse(schema as z.ZodObject, words);
  if (typeof parsed === 'string') return [parsed];
  const { values, positionals } = parsed;
  if (positionals.length > 0)
    return [
      `“${positionals.join('” “')}” is not understood. npm takes options for itself unless two hyphens stand before them: npm run new -- ${word} --title "…".`,
    ];
  const { id, yes = false, publish = false, explain = false, set = [], ...fields } = values;
  const pairs = [
    ...Object.entries(fields).flatMap(([name, texts]) => [texts].flat().map((text) => [name, String(text)])),
    ...(set as string[]).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  ] as [way: string, text: string][];
  const wrong = (set as string[]).filter((pair) => !/^[^=]+=/.test(pair));
  const problems = wrong.map(
    (pair) => `--set ${pair}: write a field, = and what it says, such as strategy=river-plan.`,
  );
  let given: Fields = {};
  for (const [way, text] of problems.length > 0 ? [] : pairs)
    try {
      given = setField(schema, given, way, text, ids);
    } catch (error) {
      problems.push(`${way}: ${error instanceof Error ? error.message : String(error)}.`);
    }
  if (problems.length > 0) return problems;
  return {
    given,
    ...(typeof id === 'string' ? { id } : {}),
    asksNothing: yes === true,
    publishes: publish === true,
    explains: explain === true,
  };
}

function parse({ shape }: z.ZodObject, words: readonly string[]) {
  const fields = Object.keys(shape).map((name) => [name, { type: 'string', multiple: true }] as const);
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(fields),
        set: { type: 'string', multiple: true },
        id: { type: 'string' },
        yes: { type: 'boolean' },
        publish: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
