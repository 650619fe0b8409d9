import { addressOf } from '../domain/address.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { council } from '../schemas/council.ts';
import { collections } from '../schemas/index.ts';
import { nearest, show } from './finding.ts';
import { walkReferences } from './references.ts';
import type { Checkable, Found, Rule } from './rule.ts';
import type { Path } from './walk.ts';

/** Every id that one entry gives for another must be the name of a file. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  description: 'An entry that another one names must exist: its file name is its id.',
  check(content) {
    const dangling = danglingIn(content);
    return dangling.map(({ file, path, target, id, place, by }): Found => {
      const same = dangling.filter((other) => other.target === target && other.id === id);
      const others = [...new Set(same.map((other) => other.file))].filter((other) => other !== file);
      return {
        file,
        path,
        problem: `names an entry that does not exist in ${target}/${by === undefined ? '' : `, in ${by}`}`,
        found: others.length === 0 ? show(id) : `${show(id)}\nthe same in ${others.join(', ')}`,
        expected: `the name of a file in ${target}/, without its ending`,
        example: content.ids[target][0],
        nearest: movedTo(content, target, id) ?? nearest(id, content.ids[target]),
        ...place,
      };
    });
  },
};

function danglingIn(content: Checkable): Dangling[] {
  const known = new Map(collectionNames.map((name) => [name, new Set(content.ids[name])]));
  const dangling: Dangling[] = [];
  for (const name of collectionNames)
    for (const { file, data } of content[name])
      walkReferences(collections[name].schema, data, [], (target, path, id) => {
        if (!known.get(target)?.has(id)) dangling.push({ file, path, target, id });
      });
  for (const { file, line, column, by, target, id } of content.named)
    if (!known.get(target)?.has(id))
      dangling.push({ file, path: [], target, id, by, place: { line, column } });
  if (content.council)
    walkReferences(council, content.council, [], (target, path, id) => {
      if (!known.get(target)?.has(id)) dangling.push({ file: 'council.json', path, target, id });
    });
  return dangling;
}

/** The new name of a file that was renamed, where the settings say that its page has moved. */
function movedTo({ council, ids }: Checkable, target: CollectionName, id: string): string | undefined {
  const to = council?.moved?.find(({ from }) => from === addressOf(target, id))?.to;
  return ids[target].find((one) => addressOf(target, one) === to);
}

/** A reference to nothing. */
interface Dangling {
  file: string;
  path: Path;
  target: CollectionName;
  id: string;
  /** In prose: the component that names it, and where. */
  by?: string;
  place?: { line: number; column: number };
}
