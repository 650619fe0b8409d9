import { z } from 'zod';
import { problemOf } from '../../src/checks/schema-words.ts';
import { shortened } from '../../src/domain/message.ts';
import { casesOf } from '../../src/exports/editor/completed.ts';
import { core } from '../../src/exports/editor/description.ts';
import { explain } from '../../src/exports/editor/explain.ts';
import { sharedOf } from '../../src/exports/editor/shared.ts';
import type { Checkable } from '../../src/checks/rule.ts';
import type { Asker } from './asker.ts';
import type { WrittenKind } from './kind-of.ts';
import { asChoice, choicesFor, nextOrder, type Interview } from './proposals.ts';
import { readValue } from './read-value.ts';

type Fields = Record<string, unknown>;

/** These are asked for in another way, or at another time. */
const notAsked = ['draft', 'publishFrom', 'publishUntil', 'withdrawn'];
const longestLine = 90;

/**
 * Asks for every field that an entry needs and that is not given yet, and for those of the others that somebody wants.
 * @returns the fields that were answered, with those that were given
 */
export async function interview(
  { name, schema }: WrittenKind,
  given: Fields,
  content: Checkable,
  asker: Asker,
): Promise<Fields> {
  const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
  const told = explain(schema, longestLine).filter(({ what }) => what !== 'part');
  const open = told.filter((field) => given[field.name] === undefined && !notAsked.includes(field.name));
  const about: Interview = { asker, collection: name, content, entry: { ...given } };
  const ask = async (key: string) => {
    const field = shape[key];
    asker.tell((told.find((each) => each.name === key)?.lines ?? []).map(alone));
    const answer = field && (await answerFor(about, field, key));
    if (answer !== undefined) about.entry[key] = answer;
  };
  for (const field of open) if (field.what === 'needed') await ask(field.name);
  const optional = open.filter(({ what }) => what === 'optional');
  const more = await asker.many(
    'These may be left out. Which do you want to fill in now?',
    optional.map((field) => ({
      value: field.name,
      label: `${field.name}: ${shortly(field.lines.join(' '))}`,
    })),
  );
  for (const field of optional) if (more.includes(field.name)) await ask(field.name);
  return about.entry;
}

async function answerFor(about: Interview, field: z.ZodType, name: string): Promise<unknown> {
  const whole = core(field);
  const choices = choicesFor(about, whole, name);
  if (choices) return about.asker.one(`${name}?`, choices);
  if (whole instanceof z.ZodLiteral) return [...whole.values][0];
  if (whole instanceof z.ZodBoolean) {
    const answer = await about.asker.one(`${name}?`, ['yes', 'no'].map(asChoice));
    return answer === undefined ? undefined : answer === 'yes';
  }
  if (whole instanceof z.ZodArray) return listFor(about, whole, name);
  if (whole instanceof z.ZodUnion) return caseFor(about, whole, name);
  if (whole instanceof z.ZodObject) return fieldsFor(about, whole, name);
  return textFor(about, whole, `${name}?`, name === 'order' ? nextOrder(about) : undefined);
}

/** A date or an amount in plain words needs no more questions; else the case is asked for, and what it needs. */
async function caseFor(about: Interview, choice: z.ZodUnion, name: string): Promise<unknown> {
  const part = sharedOf(choice)?.id;
  if (part === 'date' || part === 'money') {
    const example = part === 'date' ? 'By 31 March 2026, Oct-26, 2026/27' : '£150,000';
    const read = (text: string) => readValue(choice, text, about.content.ids);
    const words = await about.asker.text(
      `${name}, in the words of the paper (such as ${example})?`,
      () => undefined,
    );
    if (words !== undefined && typeof read(words) !== 'string') return read(words);
  }
  const { key, cases } = casesOf(choice);
  const chosen = await about.asker.one(
    `${name}: ${key}?`,
    cases.map((each) => asChoice(each.name)),
  );
  const found = cases.find((each) => each.name === chosen);
  return found && fieldsFor(about, found.schema, name);
}

async function fieldsFor(about: Interview, whole: z.ZodObject, name: string): Promise<Fields | undefined> {
  const answers: Fields = {};
  const fields = Object.entries(whole.shape as Record<string, z.ZodType>);
  const optional = fields.filter(([, field]) => field instanceof z.ZodOptional).map(([key]) => key);
  const ask = async (isWanted: (key: string) => boolean) => {
    for (const [key, field] of fields) {
      const answer = isWanted(key) ? await answerFor(about, field, `${name} › ${key}`) : undefined;
      if (answer !== undefined) answers[key] = answer;
    }
  };
  await ask((key) => !optional.includes(key));
  if (optional.length > 0) {
    const more = await about.asker.many(`${name}: these may be left out. Which now?`, optional.map(asChoice));
    await ask((key) => more.includes(key));
  }
  return Object.keys(answers).length > 0 ? answers : undefined;
}

async function listFor(about: Interview, list: z.ZodArray, name: string): Promise<unknown[] | undefined> {
  const element = core(list.element as z.ZodType);
  const choices = choicesFor(about, element, name);
  const items: unknown[] = choices ? await about.asker.many(`${name}: which?`, choices) : [];
  while (!choices) {
    const isPlain = !(element instanceof z.ZodObject || element instanceof z.ZodUnion);
    const question = `${name}: add ${items.length === 0 ? 'one' : 'another one'}?`;
    if (!isPlain && !(await about.asker.agrees(question, items.length === 0))) break;
    const item = await (isPlain
      ? textFor(about, element, question)
      : answerFor(about, element, `${name} › ${items.length + 1}`));
    if (item === undefined) break;
    items.push(item);
  }
  return items.length > 0 ? items : undefined;
}

async function textFor(
  { asker, content }: Interview,
  field: z.ZodType,
  question: string,
  proposal?: string,
): Promise<unknown> {
  const read = (text: string) => readValue(field, text, content.ids);
  const problem = (words: string) => {
    const [issue] = field.safeParse(read(words)).error?.issues ?? [];
    return issue && `This ${problemOf(issue, read(words))}.`;
  };
  const text = await asker.text(question, problem, proposal);
  return text === undefined ? undefined : read(text);
}

/** A line of an explanation without the parts that stand below it. */
function alone(line: string): string {
  return line.replace(/ \(see “\w+” below\)/, '');
}

function shortly(text: string): string {
  return shortened(alone(text.replace(/^May be left out\. /, '')), 70);
}
