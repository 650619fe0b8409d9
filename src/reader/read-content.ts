import type { Finding } from '../checks/finding.ts';
import type { Checkable } from '../checks/rule.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { council } from '../schemas/council.ts';
import { collections, type Entry } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { listFiles, settingsFile } from './files.ts';
import { checkProse } from './prose.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseJson } from './json.ts';
import { parseFrontMatter, type Parsed } from './syntax.ts';

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
  const parsed = new Map<string, Parsed>();
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]])) as Record<
    string,
    Entry[]
  >;

  for (const { collection, id, file, bytes } of files) {
    const { format, schema } = collections[collection];
    const decoded = decode(file, bytes);
    if ('finding' in decoded) {
      findings.push(decoded.finding);
      continue;
    }
    const read = format === 'json' ? parseJson(file, decoded.text) : parseFrontMatter(file, decoded.text);
    if (Array.isArray(read)) {
      findings.push(...read);
      continue;
    }
    parsed.set(file, read);
    const result = schema.safeParse(read.data);
    if (!result.success) findings.push(...schemaFindings(file, schema, read.data, result.error.issues));
    else entries[collection]?.push({ id, file, data: result.data });
    findings.push(...checkProse(file, read.body, read.bodyLine));
  }

  const locate = (finding: Finding): Finding =>
    finding.line === undefined ? { ...finding, ...parsed.get(finding.file)?.locate(finding.path) } : finding;
  const settled = settings && readSettings(settings, parsed, findings);
  const content = { ...entries, ids, ...(settled ? { council: settled } : {}) } as Checkable;
  return { content, findings, locate };
}

function readSettings(bytes: Uint8Array, parsed: Map<string, Parsed>, findings: Finding[]) {
  const decoded = decode(settingsFile, bytes);
  const read = 'finding' in decoded ? [decoded.finding] : parseJson(settingsFile, decoded.text);
  if (Array.isArray(read)) {
    findings.push(...read);
    return undefined;
  }
  parsed.set(settingsFile, read);
  const result = council.safeParse(read.data);
  if (result.success) return result.data;
  findings.push(...schemaFindings(settingsFile, council, read.data, result.error.issues));
  return undefined;
}
