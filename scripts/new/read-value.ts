import { z } from 'zod';
import { nearest } from '../../src/checks/finding.ts';
import { readDate } from '../../src/exports/editor/read-date.ts';
import { core } from '../../src/exports/editor/description.ts';
import { sharedOf } from '../../src/exports/editor/shared.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import type { Money } from '../../src/schemas/fields/money.ts';

/** The ids of the entries that a reference can name. */
export type Ids = Readonly<Record<CollectionName, readonly string[]>>;

/**
 * What a text on the command line means for a field: a number where one is needed, a list where there is one, a date or
 * an amount where its words are plain. What means nothing there stays text, and the schema refuses it.
 * @throws Error in words for an editor, where a reference names no entry or the text is broken JSON
 */
export function readValue(field: z.ZodType, text: string, ids: Ids): unknown {
  const whole = core(field);
  if (/^[[{]/.test(text) && !(whole instanceof z.ZodString)) return readJson(text);
  const target = z.globalRegistry.get(whole)?.['collection'] as CollectionName | undefined;
  if (target) return readReference(target, text, ids);
  if (whole instanceof z.ZodArray) return readList(whole.element as z.ZodType, text, ids);
  if (whole instanceof z.ZodNumber) return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (whole instanceof z.ZodBoolean || (whole instanceof z.ZodLiteral && whole.values.has(true)))
    return readTruth(text) ?? text;
  const part = sharedOf(whole)?.id;
  if (part === 'date') return readDate(text) ?? text;
  return (part === 'money' ? readMoney(text) : undefined) ?? text;
}

/** An amount in plain words: "£150,000", "£10.50", "n/a". */
function readMoney(words: string): Money | undefined {
  const written = words.trim();
  if (/^n\/?a$/i.test(written)) return { basis: 'not-applicable', written };
  const [, pounds, pence = '00'] = /^£(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d\d))?$/.exec(written) ?? [];
  if (pounds === undefined) return undefined;
  return { basis: 'stated', written, pence: Number(pounds.replaceAll(',', '')) * 100 + Number(pence) };
}

/** Ids and choices stand side by side with commas; of text, which may have commas of its own, there is one. */
function readList(element: z.ZodType, text: string, ids: Ids): unknown[] {
  const one = core(element);
  const isPlain = one instanceof z.ZodEnum || z.globalRegistry.get(one)?.['collection'] !== undefined;
  const texts = isPlain ? text.split(',').map((part) => part.trim()) : [text];
  return texts.filter(Boolean).map((part) => readValue(element, part, ids));
}

function readReference(target: CollectionName, text: string, ids: Ids): string {
  const known = ids[target];
  if (known.includes(text)) return text;
  const near = nearest(text, known);
  throw new Error(`there is no ${target}/${text}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
}

function readTruth(text: string): boolean | undefined {
  if (/^(?:true|yes)$/i.test(text)) return true;
  return /^(?:false|no)$/i.test(text) ? false : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error('begins like JSON and is none');
  }
}
