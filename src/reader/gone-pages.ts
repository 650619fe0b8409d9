import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { referencesTo } from '../checks/references-to.ts';
import { addressOf } from '../domain/address.ts';
import { entryAt } from '../domain/entry-at.ts';
import { isShown } from '../domain/visibility.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections, type Content } from '../schemas/index.ts';
import { attempt, listBlobs, readBlobs, type Blob } from './git.ts';
import { readFile } from './read-file.ts';
import { mostAlike } from './similar-text.ts';

/**
 * Finds the pages that were on the site at a revision and have gone without a word: no file at the address, and no line in
 * `moved`. One question to git where none has, one more where some have.
 * @param folder the content folder
 * @param revision `HEAD` is the last commit
 * @param today YYYY-MM-DD
 * @returns nothing where there is no git, no repository or no such revision
 */
export function findGonePages(
  folder: string,
  content: Content,
  revision: string,
  today: string,
): Finding[] | undefined {
  const before = attempt(() => listRevision(folder, revision));
  if (!before) return undefined;
  const gone = before.filter(({ collection, id }) => isGone(content, collection, id));
  if (gone.length === 0) return [];
  const known = new Set(before.map(({ path }) => path));
  const texts = attempt(() => readBlobs(folder, gone)) ?? [];
  return gone.flatMap((one, at): Finding[] => {
    const bytes = texts[at];
    const { data } = bytes ? readFile({ ...one, file: one.path, bytes }) : {};
    if (!bytes || (data && !isShown(data, today))) return [];
    const added = content[one.collection].filter(({ file }) => !known.has(file));
    const heir = mostAlike(
      bytes.toString('utf8'),
      added.map(({ id, file }) => ({ id, text: readFileSync(join(folder, file), 'utf8') })),
    );
    return [findingOf(content, one, heir, revision, today)];
  });
}

function isGone(content: Content, collection: CollectionName, id: string): boolean {
  const address = addressOf(collection, id);
  return (
    !address.includes('#') &&
    collection !== 'snapshots' &&
    !content.ids[collection].includes(id) &&
    !entryAt(content, address) &&
    !content.council.moved?.some(({ from }) => from === address)
  );
}

function findingOf(
  content: Content,
  { collection, id, path: file }: Old,
  heir: string | undefined,
  revision: string,
  today: string,
): Finding {
  const from = addressOf(collection, id);
  const users = referencesTo(content, collection, id);
  const to = heir === undefined ? listOf(from) : addressOf(collection, heir);
  const line = `{ "from": "${from}", "to": "${to}", "on": "${today}" }`;
  const { noun } = collections[collection];
  return {
    rule: 'page-gone',
    file,
    path: [],
    problem: `was on the site at ${revision === 'HEAD' ? 'the last commit' : revision} and is gone, so its address ${from} leads nowhere`,
    found:
      users.length > 0 ? `no such file, though it is still named in ${users.join(', ')}` : 'no such file',
    expected:
      heir === undefined
        ? `the file again, with withdrawn in it; or, where the ${noun} has another name now, its new address under moved in council.json`
        : 'its new address under moved in council.json',
    example: `"moved": [${line}]`,
    ...(heir === undefined ? {} : { nearest: `${collection}/${heir}.${collections[collection].format}` }),
  };
}

/** The list above a page: `/groups/` for `/groups/x/`. */
function listOf(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

function listRevision(folder: string, revision: string): Old[] {
  return listBlobs(folder, revision).flatMap((blob): Old[] => {
    const [, name = '', id = '', ending = ''] = /^([a-z-]+)\/([a-z0-9-]+)\.(\w+)$/.exec(blob.path) ?? [];
    const collection = collectionNames.find((one) => one === name);
    return collection && collections[collection].format === ending ? [{ ...blob, collection, id }] : [];
  });
}

/** A file of content as a revision has it. */
interface Old extends Blob {
  collection: CollectionName;
  id: string;
}
