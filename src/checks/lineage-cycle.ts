import type { Found, Rule } from './rule.ts';
import { wayBack } from './way-back.ts';

/** What became of a promise leads on, and never back to it. */
export const lineageCycle: Rule = {
  name: 'lineage-cycle',
  description: 'No promise lives on in itself, be it through others.',
  check(content) {
    const findings: Found[] = [];
    const onward = new Map(
      content.actions.map(({ id, data }) => [
        id,
        (data.became ?? []).flatMap((end) => ('into' in end ? (end.into ?? []) : [])),
      ]),
    );
    for (const { id, file, data } of content.actions) {
      const way = wayBack(id, onward);
      // Told once, in the first of the files that make up the ring.
      if (!way || way.some((other) => other < id)) continue;
      const ring = [...way, id];
      const ends = (data.became ?? []).map((end) => ('into' in end ? (end.into ?? []) : []));
      const at = ends.findIndex((into) => into.includes(ring[1] ?? ''));
      findings.push({
        file,
        path: ['became', at, 'into', ends[at]?.indexOf(ring[1] ?? '') ?? 0],
        problem: way.length === 1 ? 'names the promise itself' : 'leads back to the promise itself',
        found: ring.join(' → '),
        expected:
          way.length === 1
            ? 'another promise; where the paper goes on with this one, no became but an update'
            : 'promises that came later; one of the steps in the ring is wrong',
      });
    }
    return findings;
  },
};
