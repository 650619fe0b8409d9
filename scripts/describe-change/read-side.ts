import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactsIn, isRoleMailbox } from '../../src/checks/contact-words.ts';
import { walkReferences } from '../../src/checks/references.ts';
import { walk } from '../../src/checks/walk.ts';
import type { Side, SideEntry, Tree, Value } from '../../src/domain/change-words/side.ts';
import { isMobile } from '../../src/domain/contact.ts';
import { isShown } from '../../src/domain/visibility.ts';
import { settingsFile } from '../../src/reader/files.ts';
import { readContent, type Reading } from '../../src/reader/read-content.ts';
import { parseFrontMatter } from '../../src/reader/syntax.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import type { Contact } from '../../src/schemas/fields/contact.ts';
import { collections, type Entry } from '../../src/schemas/index.ts';

/**
 * Reads a content folder as one side of a comparison: what each entry says, with names in the place of ids.
 * @param folder the content folder, at whatever time
 * @param today the day that decides what is on the site, YYYY-MM-DD
 */
export function readSide(folder: string, today: string): Side {
  const { content } = readContent(folder);
  const entries = new Map<string, SideEntry>();
  const unreadable = new Set<string>();
  for (const name of collectionNames) {
    const valid = new Set(content[name].map(({ id }) => id));
    for (const id of content.ids[name])
      if (!valid.has(id)) unreadable.add(`${name}/${id}.${collections[name].format}`);
    for (const entry of content[name])
      entries.set(entry.file, sideEntry(folder, content, name, entry, today));
  }
  if (content.council)
    entries.set(settingsFile, {
      collection: 'council',
      id: 'council',
      file: settingsFile,
      title: 'Settings of the site',
      noun: 'settings',
      fields: content.council as Tree,
      personal: [],
      isPublic: true,
    });
  else if (existsSync(join(folder, settingsFile))) unreadable.add(settingsFile);
  return { entries, unreadable };
}

function sideEntry(
  folder: string,
  content: Reading['content'],
  collection: CollectionName,
  { id, file, data }: Entry,
  today: string,
): SideEntry {
  const { format, noun } = collections[collection];
  // What is frozen is never told field by field: that it was altered is all that there is to say.
  const fields =
    collection === 'snapshots' ? { digest: content.digests[file] } : namedFields(content, collection, data);
  const text = format === 'mdx' ? proseOf(folder, file) : '';
  return {
    collection,
    id,
    file,
    title: titleOf(content, collection, id),
    noun: collection === 'actions' ? 'promise' : noun,
    fields: text === '' ? fields : { ...fields, text },
    personal: collection === 'snapshots' ? [] : personalIn(data),
    isPublic: isShown(data, today),
  };
}

/** The fields of an entry, each id of another entry as what it names. */
function namedFields(content: Reading['content'], collection: CollectionName, data: Entry['data']): Tree {
  const copy = structuredClone(data) as unknown as Record<string, unknown>;
  walkReferences(collections[collection].schema, data, [], (target, path, id) => {
    const named = { named: target, id, title: titleOf(content, target, id) };
    const around = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    (around as Record<string | number, unknown>)[path.at(-1) ?? ''] = named;
  });
  return copy as Record<string, Value>;
}

function titleOf(content: Reading['content'], collection: CollectionName, id: string): string {
  const data = content[collection].find((entry) => entry.id === id)?.data as
    { title?: string; question?: string; term?: string } | undefined;
  return data?.title ?? data?.question ?? data?.term ?? id;
}

function proseOf(folder: string, file: string): string {
  const parsed = parseFrontMatter(file, readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n'));
  return Array.isArray(parsed) ? '' : parsed.body.trim();
}

/** What the checks would take for the name, the mailbox or the number of a person. */
function personalIn(data: Entry['data']): string[] {
  const { title = '', contact = {} } = data as { title?: string; contact?: Contact };
  const { email, phone, person } = contact;
  return [
    ...(person ? [person.name] : []),
    ...(email !== undefined && !isRoleMailbox(email, [title]) ? [email] : []),
    ...(phone !== undefined && isMobile(phone) ? [phone] : []),
    ...walk(data).flatMap(([path, value]) =>
      typeof value === 'string' && path[0] !== 'contact' ? contactsIn(value, [title]) : [],
    ),
  ];
}
