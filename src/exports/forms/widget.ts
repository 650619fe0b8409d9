import { z } from 'zod';
import { casesOf } from '../editor/completed.ts';
import { core, describe } from '../editor/description.ts';
import { summaryOf } from './summary.ts';
import { pickerOf, textWidget } from './text-widget.ts';
import { labelOf, plain, singularOf, valueLabel } from './words.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';

/** How deep a part may hold parts of its own kind in a form. Deeper ones stay in the file as they are. */
const mostWithin = 4;

type Open = readonly unknown[];

/**
 * The field of a form for a field of a schema: what it is called, the help, the limits, and what it is filled in with.
 * @param open the schemas that hold it, so that one that holds itself comes to an end
 * @throws where a schema is of a kind that no widget is known for: nothing falls through to a plain text
 */
export function fieldOf(name: string, schema: z.ZodType, open: Open = []): Field {
  const { text } = describe(name, schema);
  const example = exampleOf(schema, text);
  const whole = core(schema);
  const isOptional = schema instanceof z.ZodOptional;
  const widget = isOptional && isTruth(whole) ? truthOrNothing(whole) : widgetOf(name, whole, open);
  const mayBeEmpty = (widget.widget === 'list' || widget['multiple'] === true) && !widget['min'];
  return {
    name,
    label: labelOf(name),
    comment: plain(text),
    ...(example === undefined ? {} : { hint: `For example: ${plain(example)}` }),
    required: !isOptional && !mayBeEmpty,
    ...widget,
  };
}

/** The fields of a form for the fields of a schema. */
export function fieldsOf(schema: z.ZodObject, open: Open = []): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !isTooDeep(field, open))
    .map(([name, field]) => fieldOf(name, field, open));
}

function widgetOf(name: string, whole: z.ZodType, open: Open): Widget {
  const way = [...open, whole._zod.def];
  if (whole instanceof z.ZodString || whole instanceof z.ZodStringFormat) return textWidget(whole);
  if (whole instanceof z.ZodNumber) return numberWidget(whole);
  if (whole instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (whole instanceof z.ZodEnum) return { widget: 'select', options: optionsOf(whole) };
  if (whole instanceof z.ZodLiteral) return { widget: 'hidden', default: [...whole.values][0] };
  if (whole instanceof z.ZodRecord)
    return { widget: 'keyvalue', key_label: 'The word of the site', value_label: 'Your word' };
  if (whole instanceof z.ZodUnion) return { widget: 'object', ...typesOf(whole, way) };
  if (whole instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(whole, way) };
  if (whole instanceof z.ZodArray) return listWidget(name, whole, way);
  throw new Error(`no widget is known for the field ${name}, a ${whole._zod.def.type}`);
}

/** One right value, where it belongs to these words; a schema keeps the examples of the one that it was made from. */
function exampleOf(schema: z.ZodType, text: string): string | undefined {
  const current = told(schema) === text ? schema : core(schema);
  const { parent } = current._zod;
  const example = firstExample(current);
  const isOfOther = parent !== undefined && example === firstExample(parent) && told(parent) !== text;
  return isOfOther || !['string', 'number'].includes(typeof example) ? undefined : String(example);
}

function firstExample(schema: z.core.$ZodType): unknown {
  return (z.globalRegistry.get(schema)?.['examples'] as unknown[] | undefined)?.[0];
}

function told(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

function numberWidget(number: z.ZodNumber): Widget {
  const { minValue, maxValue } = number;
  return {
    widget: 'number',
    value_type: number.isInt ? 'int' : 'float',
    ...(isLimit(minValue) ? { min: minValue } : {}),
    ...(isLimit(maxValue) ? { max: maxValue } : {}),
  };
}

function listWidget(name: string, list: z.ZodArray, open: Open): Widget {
  const element = core(list.element as z.ZodType);
  const { minItems, maxItems } = z.toJSONSchema(list, { io: 'input', unrepresentable: 'any' });
  const limits = {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  const collection = z.globalRegistry.get(element)?.['collection'] as CollectionName | undefined;
  if (collection) return { ...pickerOf(collection), multiple: true, ...limits };
  if (element instanceof z.ZodEnum)
    return { widget: 'select', multiple: true, options: optionsOf(element), ...limits };
  const one = { widget: 'list', label_singular: singularOf(name), ...limits };
  if (element instanceof z.ZodUnion) return { ...one, collapsed: 'auto', ...typesOf(element, open) };
  if (element instanceof z.ZodObject) {
    const fields = fieldsOf(element, [...open, element._zod.def]);
    return { ...one, collapsed: 'auto', summary: summaryOf(fields), fields };
  }
  return { ...one, field: { name, label: labelOf(singularOf(name)), ...widgetOf(name, element, open) } };
}

/** The cases of a choice, each with the fields that only it has. */
function typesOf(choice: z.ZodUnion, open: Open): Pick<Widget, 'types' | 'typeKey'> {
  const { key, cases } = casesOf(choice);
  const types = cases.map(({ name, schema }) => {
    const words = told(schema) ?? told(schema.shape[key] as z.ZodType);
    const fields = fieldsOf(schema, open).filter((field) => field.name !== key);
    return {
      name,
      label: words === undefined ? valueLabel(name) : `${valueLabel(name)}: ${words}`,
      ...(fields.length > 0 ? { summary: summaryOf(fields), fields } : {}),
    };
  });
  return { typeKey: key, types };
}

function optionsOf(choice: z.ZodEnum): { label: string; value: string }[] {
  return choice.options.map((option) => ({ label: valueLabel(String(option)), value: String(option) }));
}

/** Yes or no, where to leave it out says a third thing. A switch could not say that. */
function truthOrNothing(whole: z.ZodType): Widget {
  const yes = { label: 'Yes', value: true };
  const options = whole instanceof z.ZodLiteral ? [yes] : [yes, { label: 'No', value: false }];
  return { widget: 'select', options };
}

function isTruth(whole: z.ZodType): boolean {
  return whole instanceof z.ZodBoolean || (whole instanceof z.ZodLiteral && whole.values.has(true));
}

function isTooDeep(field: z.ZodType, open: Open): boolean {
  const whole = core(field);
  const inner = whole instanceof z.ZodArray ? core(whole.element as z.ZodType) : whole;
  return open.filter((def) => def === inner._zod.def).length >= mostWithin;
}

function isLimit(value: number | null): value is number {
  return value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

/** What a field of a form is filled in with, as Sveltia CMS names it. */
export interface Widget {
  widget: string;
  [option: string]: unknown;
}

/** A field of a form, as Sveltia CMS describes it. */
export interface Field extends Widget {
  name: string;
  fields?: Field[];
  field?: Field;
  types?: { name: string; label: string; fields?: Field[] }[];
}
