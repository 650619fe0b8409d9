import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fieldGuide } from '../src/exports/editor/field-guide.ts';
import { jsonSchemaOf } from '../src/exports/editor/json-schema.ts';
import { kinds } from '../src/exports/editor/kinds.ts';
import { extensions, schemaPath, settings } from '../src/exports/editor/settings.ts';

const root = dirname(import.meta.dirname);

/**
 * Every file that is made from the schemas: by its path from the root, its text, formatted as Prettier would.
 */
export async function editorFiles(): Promise<Map<string, string>> {
  const config = await resolveConfig(join(root, 'package.json'));
  const json = async (value: unknown) =>
    format(JSON.stringify(value, null, 2), { ...config, parser: 'json' });
  const schemas = kinds.map(async (kind) => [schemaPath(kind.name), await json(jsonSchemaOf(kind))] as const);
  return new Map([
    ...(await Promise.all(schemas)),
    ['.vscode/settings.json', await json(settings)],
    ['.vscode/extensions.json', await json(extensions)],
    ['docs/fields.md', fieldGuide()],
  ]);
}

if (import.meta.main) {
  const files = await editorFiles();
  rmSync(join(root, '.vscode', 'schemas'), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`Wrote ${files.size} files: ${kinds.length} JSON Schemas, two of .vscode/ and docs/fields.md.`);
}
