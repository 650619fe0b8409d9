import type { z } from 'zod';
import type { Finding } from '../checks/finding.ts';
import type { Checkable, Named } from '../checks/rule.ts';
import { schemaFindings } from '../checks/schema-findings.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { accessibility } from '../schemas/accessibility.ts';
import { council } from '../schemas/council.ts';
import type { Entry } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import { listFiles, settingsFile, trialsFile, type LanguageCode } from './files.ts';
import { parseJson } from './json.ts';
import { askedLanguage } from './language.ts';
import { readFile } from './read-file.ts';
import { readTranslation, type Translation } from './read-translations.ts';
import type { Parsed } from './syntax.ts';

/** All content of a folder: what is valid, what is wrong, and where every field stands. */
export interface Reading {
  /** Every entry that its schema accepts. */
  content: Checkable;
  /** What it says in other languages. */
  translations: Partial<Record<LanguageCode, Translation>>;
  findings: Finding[];
  /** Gives a finding its line and column. */
  locate(finding: Finding): Finding;
}

/**
 * Reads, decodes, parses and validates every file of a content folder. Nothing in it is ever run.
 * @param folder the content folder
 * @param language in which it is wanted; without it, in its own. What is not translated stays in its own.
 */
export function readContent(folder: string, language = askedLanguage()): Reading {
  const { files, ids, images, settings, trials, translations: folders, findings } = listFiles(folder);
  const digests: Record<string, string> = {};
  const named: Named[] = [];
  const places = new Map<string, Parsed['locate']>();
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]])) as Record<
    CollectionName,
    Entry[]
  >;
  for (const raw of files) {
    const { data, locate, named: names, findings: wrong } = readFile(raw);
    findings.push(...wrong);
    named.push(...names);
    if (raw.collection === 'snapshots') digests[raw.file] = digestOf(raw.bytes);
    if (locate) places.set(raw.file, locate);
    if (data !== undefined) entries[raw.collection].push({ id: raw.id, file: raw.file, data } as Entry);
  }
  const readBeside = <T extends z.ZodType>(file: string, schema: T, bytes: Uint8Array | undefined) =>
    bytes && readSettings(file, schema, bytes, places, findings);
  const settled = readBeside(settingsFile, council, settings);
  readBeside(trialsFile, accessibility, trials);
  const translations = Object.fromEntries(
    Object.entries(folders).map(([code, listing]) => [
      code,
      readTranslation(code as LanguageCode, listing, {
        entries,
        ids,
        council: settled,
        places,
        findings,
        named,
      }),
    ]),
  );
  const translation = translations[language ?? ''];
  const spoken = translation?.council?.data ?? settled;
  const content = {
    ...(translation ? translated(entries, translation) : entries),
    ids,
    digests,
    images,
    named,
    ...(spoken ? { council: spoken } : {}),
  } as Checkable;
  const locate = (finding: Finding): Finding =>
    finding.line === undefined ? { ...finding, ...places.get(finding.file)?.(finding.path) } : finding;
  return { content, translations, findings, locate };
}

function translated(entries: Record<CollectionName, Entry[]>, { entries: texts }: Translation) {
  return Object.fromEntries(
    Object.entries(entries).map(([name, list]) => [
      name,
      list.map((entry) => {
        const { data = entry.data, proseFile } = texts.get(entry.file) ?? {};
        return { ...entry, data, ...(proseFile ? { proseFile } : {}) };
      }),
    ]),
  );
}

/** Reads a file that stands beside the folders. */
function readSettings<T extends z.ZodType>(
  file: string,
  schema: T,
  bytes: Uint8Array,
  places: Map<string, Parsed['locate']>,
  findings: Finding[],
): z.infer<T> | undefined {
  const decoded = decode(file, bytes);
  const read = 'finding' in decoded ? [decoded.finding] : parseJson(file, decoded.text);
  if (Array.isArray(read)) {
    findings.push(...read);
    return undefined;
  }
  places.set(file, read.locate);
  const result = schema.safeParse(read.data);
  if (result.success) return result.data;
  findings.push(...schemaFindings(file, schema, read.data, result.error.issues));
  return undefined;
}
