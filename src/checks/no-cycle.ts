import type { CollectionName } from '../schemas/collection-names.ts';
import type { Found, Rule } from './rule.ts';
import { wayBack } from './way-back.ts';

/** Fields that lead from an entry to a larger one of the same kind. */
const upwards = {
  places: 'within',
  organisations: 'partOf',
  categories: 'parent',
  funds: 'paidFrom',
  consultations: 'partOf',
} as const satisfies Partial<Record<CollectionName, string>>;

/** Whoever goes from part to whole comes to an end. */
export const noCycle: Rule = {
  name: 'no-cycle',
  description: 'Nothing is a part of itself, be it through others.',
  check(content) {
    const findings: Found[] = [];
    for (const [kind, field] of Object.entries(upwards) as [keyof typeof upwards, string][]) {
      const above = new Map(
        content[kind].map(({ id, data }) => [
          id,
          [(data as Record<string, unknown>)[field] ?? []].flat() as string[],
        ]),
      );
      for (const { id, file } of content[kind]) {
        const way = wayBack(id, above);
        // Told once, in the first of the files that make up the ring.
        if (!way || way.some((other) => other < id)) continue;
        findings.push({
          file,
          path: [field],
          problem: way.length === 1 ? 'names the entry itself' : 'comes back to the entry itself',
          found: [...way, id].join(' → '),
          expected: `a larger entry of ${kind}/, or no such line`,
        });
      }
    }
    return findings;
  },
};
