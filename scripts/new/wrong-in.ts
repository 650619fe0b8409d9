import type { Finding } from '../../src/checks/finding.ts';
import { schemaFindings } from '../../src/checks/schema-findings.ts';
import { completed } from '../../src/exports/editor/completed.ts';
import type { WrittenKind } from './kind-of.ts';

type Fields = Record<string, unknown>;

/** What is wrong with the fields that were given; what is not given is no mistake yet. */
export function wrongIn({ name, format, schema }: WrittenKind, given: Fields): Finding[] {
  const data = completed(schema, given);
  const { error } = schema.safeParse(data);
  return schemaFindings(`the new file of ${name}/ (.${format})`, schema, data, error?.issues ?? []).filter(
    ({ path, rule }) => rule === 'unknown-field' || isGiven(given, path),
  );
}

function isGiven(given: unknown, path: readonly (string | number)[]): boolean {
  let value = given;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value !== undefined && typeof value !== 'object';
}
