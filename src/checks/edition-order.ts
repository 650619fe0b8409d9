import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';
import { wayBack } from './way-back.ts';

/** Whoever goes from an edition to the one before it goes back in time, and comes to an end. */
export const editionOrder: Rule = {
  name: 'edition-order',
  description: 'An edition follows one of an earlier date, and never itself, be it through others.',
  check(content) {
    const findings: Found[] = [];
    const known = new Map(content.editions.map(({ id, data }) => [id, data]));
    const back = new Map(
      content.editions.map(({ id, data }) => [id, data.follows === undefined ? [] : [data.follows]]),
    );
    for (const { id, file, data } of content.editions) {
      const { follows, date } = data;
      const before = follows === undefined ? undefined : known.get(follows);
      const add = (problem: string, found: string, expected: string) =>
        findings.push({ file, path: ['follows'], problem, found, expected });
      const way = wayBack(id, back);
      if (way) {
        // Told once, in the first of the files that make up the ring.
        if (way.every((other) => other >= id))
          add(
            way.length === 1 ? 'names the edition itself' : 'leads back to the edition itself',
            [...way, id].join(' → '),
            'the edition before it, or no such line',
          );
      } else if (before && (spanOf(before.date)?.first ?? '') >= (spanOf(date)?.last ?? '9'))
        add(
          'names an edition that is not older',
          `${follows}, ${dateWords(before.date)}`,
          `an edition from before ${dateWords(date)}`,
        );
    }
    return findings;
  },
};
