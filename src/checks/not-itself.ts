import type { Found, Rule } from './rule.ts';

/** "See also" leads somewhere else. */
export const notItself: Rule = {
  name: 'not-itself',
  description: 'What an entry names as related is another entry.',
  check(content) {
    const findings: Found[] = [];
    const look = (id: string, file: string, field: string, key: string, items: readonly string[]) => {
      for (const [at, item] of items.entries())
        if (item === id)
          findings.push({
            file,
            path: [field, at, key],
            problem: 'names the entry itself',
            found: id,
            expected: 'another entry, or no such line',
          });
    };
    for (const { id, file, data } of content.actions)
      look(
        id,
        file,
        'seeAlso',
        'action',
        (data.seeAlso ?? []).map(({ action }) => action),
      );
    for (const { id, file, data } of content.strategies)
      look(
        id,
        file,
        'related',
        'strategy',
        (data.related ?? []).map(({ strategy }) => strategy),
      );
    return findings;
  },
};
