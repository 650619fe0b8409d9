import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** All that a file takes from elsewhere: imports, re-exports and imports on demand, and the scripts of a component. */
export function importsOf({ path, text }: SourceFile): Import[] {
  if (path.endsWith('.ts')) return fromCode(path, text);
  if (!path.endsWith('.astro')) return [];
  const [, frontMatter = '', template = ''] = /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...fromCode(path, frontMatter),
    ...scripts
      .flatMap(([, attributes = '', code = '']) => [
        ...[...attributes.matchAll(/\bsrc="(\.[^"]+)"/g)].map(([, target = '']) =>
          toImport(path, target, false),
        ),
        ...fromCode(path, code),
      ])
      .map((one) => ({ ...one, isBrowser: true })),
  ];
}

/** Whether a file reads the clock: `new Date()` without a date, `Date()`, `Date.now`, `performance.now`, `Temporal.Now`. */
export function readsClock({ path, text }: SourceFile): boolean {
  const code = path.endsWith('.astro') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
  let isFound = false;
  visit(path, code, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      isFound = true;
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') isFound = true;
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(?:Date\.now|performance\.now|Temporal\.Now)$/.test(node.getText())
    )
      isFound = true;
  });
  return isFound;
}

function fromCode(path: string, code: string): Import[] {
  const found: Import[] = [];
  visit(path, code, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push(toImport(path, node.moduleSpecifier.text, isTypeImport(node)));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push(toImport(path, node.moduleSpecifier.text, node.isTypeOnly));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target))
        found.push({ ...toImport(path, target.text, false), isOnDemand: true });
    }
  });
  return found;
}

function isTypeImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings: named } = clause;
  return !name && !!named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function toImport(path: string, target: string, isType: boolean): Import {
  const isLocal = target.startsWith('.');
  return {
    target: isLocal ? posix.join(posix.dirname(path), target) : target,
    isLocal,
    isType,
    isBrowser: false,
    isOnDemand: false,
  };
}

function visit(path: string, code: string, look: (node: ts.Node) => void): void {
  const descend = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, descend);
  };
  descend(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
}

export interface Import {
  /** A path from the root of the project, or the name of a module as written. */
  target: string;
  isLocal: boolean;
  /** Nothing of it is left when the program runs. */
  isType: boolean;
  /** It stands in a script of a component, which runs in the browser. */
  isBrowser: boolean;
  /** It is taken when it is needed: `import('…')`. */
  isOnDemand: boolean;
}
