import type { z } from 'zod';
import { nearest, type Finding } from '../checks/finding.ts';
import type { Named } from '../checks/rule.ts';
import { schemaFindings } from '../checks/schema-findings.ts';
import { layOver, translationFindings } from '../checks/translated.ts';
import { council, type Council } from '../schemas/council.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections, type Entry } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { settingsFile, type LanguageCode, type Listing } from './files.ts';
import { parseJson } from './json.ts';
import { readProse } from './prose.ts';
import { parseFrontMatter, type Parsed } from './syntax.ts';

/** What content says in another language than its own. */
export interface Translation {
  /** What is laid over an entry, by the file of the entry. */
  entries: Map<string, { over: unknown; data: unknown; proseFile?: string }>;
  /** The settings in this language, and what is laid over them. */
  council?: { over: unknown; data: Council };
}

/** What the reading of translations needs of the content itself, and where it tells. */
interface Reader {
  entries: Record<CollectionName, Entry[]>;
  ids: Record<CollectionName, string[]>;
  council: Council | undefined;
  places: Map<string, Parsed['locate']>;
  findings: Finding[];
  named: Named[];
}

/** Reads the folder of a language: each file is laid over the entry of the same name, which must bear it. */
export function readTranslation(language: LanguageCode, listing: Listing, reader: Reader): Translation {
  const { findings, council: settings } = reader;
  const translation: Translation = { entries: new Map() };
  const [first = 'en', ...others] = settings?.languages ?? ['en'];
  if (settings && !others.includes(language)) findings.push(unwanted(language, first));
  findings.push(...listing.findings.map((finding) => ({ ...finding, file: `${language}/${finding.file}` })));
  for (const raw of listing.files) {
    const file = `${language}/${raw.file}`;
    const entry = reader.entries[raw.collection].find(({ id }) => id === raw.id);
    const { format, schema } = collections[raw.collection];
    const parsed = parse(file, raw.bytes, format, reader);
    if (parsed && !reader.ids[raw.collection].includes(raw.id))
      findings.push(nothingToTranslate(file, raw.id, reader.ids[raw.collection]));
    if (!parsed || !entry) continue;
    const data = lay(file, schema, entry.data, parsed.data, findings);
    const hasProse = parsed.body.trim() !== '';
    if (data !== undefined)
      translation.entries.set(entry.file, {
        over: parsed.data,
        data,
        ...(hasProse ? { proseFile: file } : {}),
      });
  }
  const parsed = listing.settings && parse(`${language}/${settingsFile}`, listing.settings, 'json', reader);
  if (parsed && settings) {
    const data = lay(`${language}/${settingsFile}`, council, settings, parsed.data, findings);
    if (data !== undefined) translation.council = { over: parsed.data, data: data as Council };
  }
  return translation;
}

function parse(
  file: string,
  bytes: Uint8Array,
  format: 'json' | 'mdx',
  { places, findings, named }: Reader,
): Parsed | undefined {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return void findings.push(decoded.finding);
  const parsed = (format === 'json' ? parseJson : parseFrontMatter)(file, decoded.text);
  if (Array.isArray(parsed)) return void findings.push(...parsed);
  places.set(file, parsed.locate);
  const prose = readProse(file, parsed.body, parsed.bodyLine);
  findings.push(...prose.findings);
  named.push(...prose.named);
  return parsed;
}

/** The words that a council has for the site's are its own in each language, and stand in no entry. */
function lay(file: string, schema: z.ZodType, entry: unknown, over: unknown, findings: Finding[]): unknown {
  const { words, ...rest } = over as { words?: unknown };
  const isSettings = schema === council;
  const wrong = translationFindings(file, schema, entry, isSettings ? rest : over);
  findings.push(...wrong);
  if (wrong.length > 0) return undefined;
  const merged = layOver(entry, over) as object;
  const { success, data, error } = schema.safeParse(isSettings ? { ...merged, words } : merged);
  if (success) return data;
  findings.push(...schemaFindings(file, schema, merged, error.issues));
  return undefined;
}

function nothingToTranslate(file: string, id: string, ids: readonly string[]): Finding {
  return {
    rule: 'translation',
    file,
    path: [],
    problem: 'translates nothing: there is no entry of this name',
    found: id,
    expected: 'the name of a file in the content folder itself',
    nearest: nearest(id, ids),
  };
}

function unwanted(language: string, first: string): Finding {
  return {
    rule: 'translation',
    file: language,
    path: [],
    problem: 'holds a language that the site does not have, so it would be left out',
    expected: `"languages": ["${first}", "${language}"] in ${settingsFile}`,
  };
}
