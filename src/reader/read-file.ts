import type { Finding } from '../checks/finding.ts';
import type { Named } from '../checks/rule.ts';
import { schemaFindings } from '../checks/schema-findings.ts';
import { collections } from '../schemas/index.ts';
import { decode } from './decode.ts';
import type { RawFile } from './files.ts';
import { parseJson, parseWrittenJson } from './json.ts';
import { readProse } from './prose.ts';
import { parseFrontMatter, type Parsed } from './syntax.ts';

/** What one file says. Its data is shared by all who read it: nobody may change it. */
export interface FileReading {
  /** The fields, where the schema accepts them. */
  data?: unknown;
  /** Where each field stands, where the file can be parsed. */
  locate?: Parsed['locate'];
  findings: readonly Finding[];
  /** What the components of its prose name. */
  named: readonly Named[];
}

const known = new Map<string, { bytes: Uint8Array; reading: FileReading }>();

/**
 * Decodes, parses and validates one file. A build reads the content more than once, and a development server
 * reads all of it after each change: a file whose bytes are the same is not read again.
 */
export function readFile(raw: RawFile): FileReading {
  const before = known.get(raw.file);
  if (before && Buffer.compare(before.bytes, raw.bytes) === 0) return before.reading;
  const reading = readAnew(raw);
  known.set(raw.file, { bytes: raw.bytes, reading });
  return reading;
}

function readAnew({ collection, file, bytes }: RawFile): FileReading {
  const { format, schema } = collections[collection];
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return { findings: [decoded.finding], named: [] };
  const parse =
    collection === 'snapshots' ? parseWrittenJson : format === 'json' ? parseJson : parseFrontMatter;
  const parsed = parse(file, decoded.text);
  if (Array.isArray(parsed)) return { findings: parsed, named: [] };
  const { locate } = parsed;
  const { named, findings: prose } = readProse(file, parsed.body, parsed.bodyLine);
  const { success, data, error } = schema.safeParse(parsed.data);
  return success
    ? { data, locate, named, findings: prose }
    : { locate, named, findings: [...schemaFindings(file, schema, parsed.data, error.issues), ...prose] };
}
