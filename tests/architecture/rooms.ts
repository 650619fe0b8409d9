import { importsOf, type Import } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** The rooms of the house, and what each may take from the others. */
const rooms: Record<string, Room> = {
  'src/schemas': { uses: [], packages: ['zod'] },
  'src/domain': {
    uses: [],
    types: ['src/schemas'],
    packages: ['d3-delaunay', 'fastest-levenshtein', 'stemmer'],
  },
  'src/checks': { uses: ['src/domain', 'src/schemas'], packages: ['zod', 'fastest-levenshtein'] },
  'src/exports': {
    uses: ['src/domain', 'src/schemas'],
    packages: [
      'zod',
      'csv-stringify',
      'docx',
      'feed',
      'fflate',
      'ical-generator',
      'timezones-ical-library',
      'yaml',
    ],
  },
  // What is due, for those who keep the site. Nothing of it is on the site, and so nothing of it is translated.
  'src/desk': { uses: ['src/domain', 'src/schemas', 'src/exports'], packages: ['ical-generator'] },
  // The texts of the site in other languages: found in the source and replaced there, before it is built.
  'src/texts': { uses: [], packages: ['astro-eslint-parser', 'typescript-eslint'] },
  'src/reader': { uses: ['src/checks', 'src/schemas', 'src/domain'], packages: ['*', 'node:'] },
  'src/queries': {
    uses: ['src/domain', 'src/schemas', 'src/reader'],
    types: ['src/components/site/site-page.ts'],
    packages: ['astro:content'],
  },
  'src/components': {
    uses: ['src/domain'],
    types: ['src/schemas'],
    scripts: ['src/client'],
    packages: ['qrcode'],
    typePackages: ['astro'],
  },
  'src/pages': {
    uses: ['src/queries', 'src/components', 'src/exports', 'src/domain'],
    types: ['src/schemas'],
    scripts: ['src/client'],
    typePackages: ['astro'],
  },
  'src/client': { uses: ['src/domain'], types: ['src/schemas', 'src/checks'], packages: ['chart.js'] },
  'src/admin': {
    uses: ['src/checks', 'src/components', 'src/domain', 'src/exports', 'src/reader', 'src/client'],
    types: ['src/schemas'],
    packages: ['node:'],
    typePackages: ['astro'],
  },
  'src/integrations': {
    uses: ['src/checks', 'src/reader', 'src/schemas', 'src/domain', 'src/exports', 'src/texts'],
    packages: ['*', 'node:'],
  },
  'src/publishing': {
    uses: ['src/reader', 'src/domain', 'src/schemas', 'src/integrations'],
    packages: ['*', 'node:'],
  },
  scripts: {
    uses: [
      'src/checks',
      'src/desk',
      'src/domain',
      'src/exports',
      'src/integrations',
      'src/publishing',
      'src/reader',
      'src/schemas',
      'src/texts',
    ],
    packages: ['*', 'node:'],
  },
};

/**
 * The browser gets the rules of the build when somebody fills in a form, and not before: this file alone may take them,
 * and whoever takes this file does so on demand.
 */
const onDemand: Record<string, Room> = {
  'src/client/join-rules.ts': { uses: ['src/client', 'src/checks', 'src/schemas', 'src/domain'] },
  'src/client/without-eval.ts': { uses: [], packages: ['zod'] },
};

/** Astro finds these two by their names, outside the rooms. */
const outside: Record<string, Room> = {
  'src/content.config.ts': {
    uses: ['src/exports', 'src/integrations', 'src/schemas'],
    packages: ['astro:content', 'zod'],
  },
  'src/env.d.ts': { uses: [] },
};

/** The arrows of a file that run backwards, each in words; a file in no room is one too. */
export function backwardArrows(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = outside[file.path] ?? onDemand[file.path] ?? rooms[name];
  if (!room) return [`${file.path} is in no room of the house`];
  return importsOf(file)
    .filter((one) => !isAllowed(one, name, room) || isTooSoon(one, file.path))
    .map(({ target, isType }) => `${file.path} takes ${isType ? 'a type from ' : ''}${target}`);
}

function isAllowed({ target, isLocal, isType, isBrowser }: Import, name: string, room: Room): boolean {
  if (!isLocal) return allowsPackage(room, target) || (isType && (room.typePackages ?? []).includes(target));
  const uses = [
    name,
    ...room.uses,
    ...(isType ? (room.types ?? []) : []),
    ...(isBrowser ? (room.scripts ?? []) : []),
  ];
  return uses.some((use) => target === use || target.startsWith(`${use}/`));
}

/** Whether a file takes at once what is to be taken on demand. Those that are may take one another. */
function isTooSoon({ target, isOnDemand, isType }: Import, path: string): boolean {
  return target in onDemand && !isOnDemand && !isType && !(path in onDemand);
}

function allowsPackage({ packages = [] }: Room, target: string): boolean {
  if (packages.some((name) => target === name || target.startsWith(`${name}/`))) return true;
  if (target.startsWith('node:')) return packages.includes('node:');
  return packages.includes('*') && !target.startsWith('astro:');
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? `src/${room}` : top;
}

interface Room {
  uses: string[];
  /** Only their types. */
  types?: string[];
  /** Only in the scripts that its components send to the browser. */
  scripts?: string[];
  /** `*` is any package, `node:` any module of Node. */
  packages?: string[];
  /** Only their types. */
  typePackages?: string[];
}
