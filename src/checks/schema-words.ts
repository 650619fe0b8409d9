import type { z } from 'zod';

/**
 * What is wrong with a value, as the end of a sentence that begins with the field.
 * @param issue what zod says; a text of our own in it is taken as it is
 */
export function problemOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.message && !/^(?:Invalid|Too|Unrecognized|Expected|Required)/.test(issue.message))
    return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (typeof value === 'number' && !Number.isFinite(value))
        return 'is no number that can be counted with';
      if (issue.expected === 'string' && typeof value === 'number')
        return 'is read as a number, which loses leading zeros and last noughts: put it in quotes';
      return `is ${kindOf(value)} where ${article(issue.expected)} is needed`;
    case 'invalid_value':
      return `is none of the allowed values: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array') return `needs at least ${issue.minimum}`;
      return issue.inclusive === false
        ? `is not more than ${issue.minimum}`
        : `is less than ${issue.minimum}`;
    case 'too_big':
      return issue.inclusive === false
        ? `is not less than ${issue.maximum}`
        : `is more than ${issue.maximum}`;
    default:
      return 'is not written in the right way';
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of fields' : article(typeof value);
}

function article(kind: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a set of fields',
  };
  return words[kind] ?? kind;
}
