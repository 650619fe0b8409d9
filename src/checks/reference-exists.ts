import { z } from 'zod';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections } from '../schemas/index.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import type { Path } from './walk.ts';

/** Every id that one entry gives for another must be the name of a file. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  description: 'An entry that another one names must exist: its file name is its id.',
  check(content) {
    const findings: Found[] = [];
    const known = new Map(collectionNames.map((name) => [name, new Set(content.ids[name])]));
    for (const name of collectionNames)
      for (const { file, data } of content[name])
        walk(collections[name].schema, data, [], (target, path, value) => {
          if (known.get(target)?.has(value)) return;
          findings.push({
            file,
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
    for (const [at, item] of (data as unknown[]).entries())
      walk(schema.element as z.ZodType, item, [...path, at], see);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>))
      walk(field, (data as Record<string, unknown>)[key], [...path, key], see);
}
