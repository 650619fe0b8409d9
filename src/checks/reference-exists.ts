import { z } from 'zod';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { collections } from '../schemas/index.ts';
import { nearest, show, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** Every id that one entry gives for another must be the name of a file. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  description: 'An entry that another one names must exist: its file name is its id.',
  check(content) {
    const findings: Omit<Finding, 'rule'>[] = [];
    const known = Object.fromEntries(collectionNames.map((name) => [name, new Set(content.ids[name])])) as Record<
      CollectionName,
      Set<string>
    >;
    for (const name of collectionNames)
      for (const entry of content[name])
        walk(collections[name].schema, entry.data, [], (target, path, value) => {
          if (known[target].has(value)) return;
          findings.push({
            file: entry.file,
            path,
            problem: `names an entry that does not exist in ${target}/`,
            found: show(value),
            expected: `the name of a file in ${target}/, without its ending`,
            example: content.ids[target][0],
            nearest: nearest(value, content.ids[target]),
          });
        });
    return findings;
  },
};

type Path = (string | number)[];
type See = (target: CollectionName, path: Path, value: string) => void;

/** Walks data beside its schema and shows every reference on the way. */
function walk(schema: z.ZodType, data: unknown, path: Path, see: See): void {
  if (data === undefined) return;
  const target = z.globalRegistry.get(schema)?.['collection'] as CollectionName | undefined;
  if (target && typeof data === 'string') see(target, path, data);
  else if (schema instanceof z.ZodOptional) walk(schema.unwrap() as z.ZodType, data, path, see);
  else if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(data).success);
    if (option) walk(option, data, path, see);
  } else if (schema instanceof z.ZodArray)
    (data as unknown[]).forEach((item, index) => walk(schema.element as z.ZodType, item, [...path, index], see));
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>))
      walk(field, (data as Record<string, unknown>)[key], [...path, key], see);
}
