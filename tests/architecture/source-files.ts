import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const skipped = new Set(['node_modules', 'dist', '.git', '.astro', '.noticeboard', 'content', 'fixtures']);

/** Every file of the folders, with its text where it is code; content and fixtures are left to tests of their own. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(folder)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(path);
    const isText = /\.(?:ts|astro|css|mjs|js)$/.test(entry.name);
    return [{ path, text: isText ? readFileSync(join(root, ...path.split('/')), 'utf8') : '' }];
  });
}

export interface SourceFile {
  /** From the root of the project, with strokes, whatever the system writes. */
  path: string;
  text: string;
}
