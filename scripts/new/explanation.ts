import { explain } from '../../src/exports/editor/explain.ts';
import type { WrittenKind } from './kind-of.ts';

const longestLine = 90;

/** Every field of a kind, for a terminal. */
export function explanation({ noun, schema, files, name }: WrittenKind): string {
  const fields = explain(schema, longestLine).map(({ name: field, what, lines }) =>
    [
      what === 'part' ? '' : field + (what === 'optional' ? ' (may be left out)' : ''),
      ...lines.map((line) => `  ${line}`),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `One ${noun} is one file: ${files}. As a table: docs/fields.md#${name}\n\n${fields.join('\n\n')}`;
}
