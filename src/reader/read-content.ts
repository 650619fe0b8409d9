import type { Finding } from '../checks/finding.ts';
import type { Checkable } from '../checks/rule.ts';
import { schemaFindings } from '../checks/schema-findings.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { council, type Council } from '../schemas/council.ts';
import type { Entry } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import { listFiles, settingsFile } from './files.ts';
import { parseJson } from './json.ts';
import { readFile } from './read-file.ts';
import type { Parsed } from './syntax.ts';

/** All content of a folder: what is valid, what is wrong, and where every field stands. */
export interface Reading {
  /** Every entry that its schema accepts. */
  content: Checkable;
  findings: Finding[];
  /** Gives a finding its line and column. */
  locate(finding: Finding): Finding;
}

/**
 * Reads, decodes, parses and validates every file of a content folder. Nothing in it is ever run.
 * @param folder the content folder
 */
export function readContent(folder: string): Reading {
  const { files, ids, settings, findings } = listFiles(folder);
  const digests: Record<string, string> = {};
  const places = new Map<string, Parsed['locate']>();
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]])) as Record<
    string,
    Entry[]
  >;
  for (const raw of files) {
    const { data, locate, findings: wrong } = readFile(raw);
    findings.push(...wrong);
    if (raw.collection === 'snapshots') digests[raw.file] = digestOf(raw.bytes);
    if (locate) places.set(raw.file, locate);
    if (data !== undefined) entries[raw.collection]?.push({ id: raw.id, file: raw.file, data } as Entry);
  }
  const settled = settings && readSettings(settings, places, findings);
  const content = { ...entries, ids, digests, ...(settled ? { council: settled } : {}) } as Checkable;
  const locate = (finding: Finding): Finding =>
    finding.line === undefined ? { ...finding, ...places.get(finding.file)?.(finding.path) } : finding;
  return { content, findings, locate };
}

function readSettings(
  bytes: Uint8Array,
  places: Map<string, Parsed['locate']>,
  findings: Finding[],
): Council | undefined {
  const decoded = decode(settingsFile, bytes);
  const read = 'finding' in decoded ? [decoded.finding] : parseJson(settingsFile, decoded.text);
  if (Array.isArray(read)) {
    findings.push(...read);
    return undefined;
  }
  places.set(settingsFile, read.locate);
  const result = council.safeParse(read.data);
  if (result.success) return result.data;
  findings.push(...schemaFindings(settingsFile, council, read.data, result.error.issues));
  return undefined;
}
