import { kinds } from './kinds.ts';

/** Where the JSON Schema of a kind lies, from the root of the project. */
export function schemaPath(name: string): string {
  return `.vscode/schemas/${name}.json`;
}

/** Settings of Visual Studio Code for this project: which schema helps with which file, and how files are saved. */
export const settings = {
  'files.encoding': 'utf8',
  'files.autoGuessEncoding': false,
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'editor.insertSpaces': true,
  'editor.tabSize': 2,
  'editor.detectIndentation': false,
  'editor.unicodeHighlight.invisibleCharacters': true,
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { strings: 'on', other: 'on' } },
  '[json]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { strings: 'on' } },
  'search.exclude': { dist: true, '.astro': true, 'package-lock.json': true },
  'typescript.tsdk': 'node_modules/typescript/lib',
  'astro.content-intellisense': true,
  'json.schemas': kinds
    .filter(({ format }) => format === 'json')
    .map(({ name, files }) => ({ fileMatch: [`/${files}`], url: `./${schemaPath(name)}` })),
  'yaml.schemas': Object.fromEntries(
    kinds.filter(({ format }) => format === 'mdx').map(({ name, files }) => [`./${schemaPath(name)}`, files]),
  ),
};

/** Extensions that help to write content. */
export const extensions = {
  recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'],
};
