import { daysShown, standingOf, type DaysShown } from '../domain/visibility.ts';
import { dayWords } from '../domain/words.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { Visibility } from '../schemas/fields/visibility.ts';
import { collections, type Entry } from '../schemas/index.ts';
import { show } from './finding.ts';
import { walkReferences } from './references.ts';
import type { Found, Rule } from './rule.ts';

/**
 * What everybody sees names nothing that they do not see: its name would be told. Days to come count too, so that no site
 * fails on a day on which nobody has changed anything.
 */
export const hiddenReference: Rule = {
  name: 'hidden-reference',
  description: 'An entry on the site names only entries that are on the site as long as it is itself.',
  check(content, today) {
    const entries = new Map(
      collectionNames.flatMap((name) =>
        content[name].map((entry) => [`${name}/${entry.id}`, entry as Entry]),
      ),
    );
    const inFields = collectionNames.flatMap((name) =>
      content[name].flatMap(({ file, data }): Found[] => {
        const own = daysFrom(data, today);
        if (!own) return [];
        const findings: Found[] = [];
        walkReferences(collections[name].schema, data, [], (kind, path, id) => {
          const target = entries.get(`${kind}/${id}`);
          if (target && !holds(daysShown(target.data), own))
            findings.push({ file, path, found: show(id), ...told(target, today) });
        });
        return findings;
      }),
    );
    const owners = new Map([...entries.values()].map((entry) => [entry.file, entry]));
    const inProse = content.named.flatMap(({ file, line, column, by, target: kind, id }): Found[] => {
      // Prose in another language belongs to the entry that it translates.
      const owner = owners.get(file) ?? owners.get(file.replace(/^[a-z]{2}\//, ''));
      const own = owner && daysFrom(owner.data, today);
      const target = entries.get(`${kind}/${id}`);
      if (!own || !target || holds(daysShown(target.data), own)) return [];
      const { problem, ...rest } = told(target, today);
      return [
        {
          file,
          path: [],
          line,
          column,
          found: show(id),
          ...rest,
          problem: `${problem.replace(/^names/, `names in ${by}`)}`,
        },
      ];
    });
    return [...inFields, ...inProse];
  },
};

/** The days from today on which an entry is on the site, where there are any. */
function daysFrom(data: object, today: string): DaysShown | undefined {
  const days = daysShown(data);
  if (!days || days.last < today) return undefined;
  return { ...days, first: days.first < today ? today : days.first };
}

function holds(outer: DaysShown | undefined, inner: DaysShown): boolean {
  return outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
}

/** How the entry that is named is hidden, and the ways out. */
function told({ file, data }: Entry, today: string): Pick<Found, 'problem' | 'expected' | 'example'> {
  const { draft, publishFrom, publishUntil, withdrawn } = data as Visibility;
  const tell = (hidden: string, expected: string, example?: string) => ({
    problem: `names ${file}, which ${hidden}`,
    expected,
    ...(example === undefined ? {} : { example }),
  });
  if (draft)
    return tell(
      'is a draft, so nobody may read of it',
      'no such reference yet; or draft here too',
      '"draft": true',
    );
  if (withdrawn)
    return tell(
      `${standingOf(data, today) === 'withdrawn' ? 'was' : 'will be'} withdrawn on ${dayWords(withdrawn.on)}`,
      'no such reference, or another entry in its place',
    );
  if (publishFrom !== undefined && publishFrom > today)
    return tell(
      `is on the site only from ${dayWords(publishFrom)}`,
      'the same publishFrom here, or no such reference before that day',
      `"publishFrom": "${publishFrom}"`,
    );
  return tell(
    `is on the site only until ${dayWords(publishUntil ?? '')}`,
    'the same publishUntil here, or no such reference',
    `"publishUntil": "${publishUntil ?? ''}"`,
  );
}
