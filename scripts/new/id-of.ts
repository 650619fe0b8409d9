import { addressTaken } from '../../src/checks/address-taken.ts';
import type { Checkable } from '../../src/checks/rule.ts';
import { slugOf } from '../../src/domain/slug.ts';
import type { Entry } from '../../src/schemas/index.ts';
import { idPattern } from '../../src/schemas/fields/reference.ts';
import type { WrittenKind } from './kind-of.ts';

const longestId = 80;
const madeUp = 'demo-';

/**
 * The id of a new entry: from its title, at most 80 letters, and unlike every other.
 * @param isMadeUp whether the entry is for demonstration: its file name says so, and no other does
 */
export function idOf(kind: WrittenKind, title: string, isMadeUp: boolean, content: Checkable): string {
  const noun = slugOf(kind.noun);
  const plain = slugOf(title) || noun;
  const seemsMadeUp = (kind.name === 'groups' || kind.name === 'venues') && plain.startsWith(madeUp);
  const base = isMadeUp ? madeUp + plain.replace(madeUp, '') : seemsMadeUp ? `${noun}-${plain}` : plain;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`;
    const id = base.slice(0, longestId - end.length).replace(/-+$/, '') + end;
    if (refusalOfId(kind, id, content) === undefined) return id;
  }
}

/** Why an id cannot be had; nothing where it can. */
export function refusalOfId(kind: WrittenKind, id: string, content: Checkable): string | undefined {
  const { name, format } = kind;
  const file = `${name}/${id}.${format}`;
  if (!idPattern.test(id))
    return `“${id}” cannot be an address: use lower-case letters, digits and hyphens, at most ${longestId}.`;
  if (content.ids[name].includes(id))
    return `${file} is there already, and nothing is ever replaced. Choose another --id.`;
  const isPage = addressTaken
    .check({ ...content, [name]: [{ id, file } as Entry] }, '')
    .some((found) => found.file === file);
  return isPage ? `/${name}/${id}/ is a page of the site already. Choose another --id.` : undefined;
}
