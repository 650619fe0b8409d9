import type { z } from 'zod';
import { contact } from '../../schemas/fields/contact.ts';
import { image } from '../../schemas/fields/image.ts';
import { money } from '../../schemas/fields/money.ts';
import { partialDate } from '../../schemas/fields/partial-date.ts';
import { schedule } from '../../schemas/fields/schedule.ts';
import { source } from '../../schemas/fields/source.ts';
import { withdrawal } from '../../schemas/fields/visibility.ts';

/** Fields that have fields of their own and stand in many kinds of file: told once. */
export const shared = [
  { id: 'date', one: 'A date', schema: partialDate },
  { id: 'money', one: 'An amount', schema: money },
  { id: 'source', one: 'A source', schema: source },
  { id: 'schedule', one: 'A schedule', schema: schedule },
  { id: 'contact', one: 'A contact', schema: contact },
  { id: 'picture', one: 'A picture', schema: image },
  { id: 'withdrawal', one: 'A withdrawal', schema: withdrawal },
] as const satisfies readonly Shared[];

/** The shared field that a schema is, under whatever description, if it is one. */
export function sharedOf(schema: z.ZodType): Shared | undefined {
  return shared.find((candidate) => candidate.schema._zod.def === schema._zod.def);
}

/** A field that stands in many kinds of file. */
export interface Shared {
  id: string;
  one: string;
  schema: z.ZodType;
}
