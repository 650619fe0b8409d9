import type { Finding } from '../checks/finding.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { council } from '../schemas/council.ts';
import { collections, type Content, type Entry } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { listFiles, settingsFile } from './files.ts';
import { checkProse } from './prose.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseFrontMatter, parseJson, type Parsed } from './syntax.ts';

/** All content of a folder: what is valid, what is wrong, and where every field stands. */
export interface Reading {
  /** Every entry that its schema accepts. Nothing where the settings are missing or wrong. */
  content?: Content;
  findings: Finding[];
  /** Gives a finding its line and column. */
  locate(finding: Finding): Finding;
}

/**
 * Reads, decodes, parses and validates every file of a content folder. Nothing in it is ever run.
 * @param folder the content folder
 */
export function readContent(folder: string): Reading {
  const { files, settings, findings } = listFiles(folder);
  const parsed = new Map<string, Parsed>();
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]])) as Record<
    string,
    Entry[]
  >;
  const ids = Object.fromEntries(collectionNames.map((name) => [name, [] as string[]])) as Content['ids'];

  for (const { collection, id, file, bytes } of files) {
    ids[collection].push(id);
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
  const site = settings ? readSettings(settings, parsed, findings) : missingSettings(findings);
  return { ...(site ? { content: { ...entries, ids, council: site } as Content } : {}), findings, locate };
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

function missingSettings(findings: Finding[]): undefined {
  findings.push({
    rule: 'file-name',
    file: settingsFile,
    path: [],
    problem: 'is missing: it holds the name and the address of the site',
    expected: 'a file council.json beside the folders',
  });
  return undefined;
}
