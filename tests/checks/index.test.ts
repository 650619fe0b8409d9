import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { checkCopy } from '../fixtures/copy.ts';

const folder = new URL('../../src/checks/', import.meta.url);

it('finds nothing wrong with the miniature council', () => {
  expect(checkCopy()).toEqual({ findings: [], text: '' });
});

it('lists every rule that has a file', () => {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && /: Rule = \{/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(rules.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThanOrEqual(20);
});

it.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s says what must hold, and has tests',
  (name, rule) => {
    expect(rule.description).toMatch(/^[A-Z].+\.$/);
    expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
  },
);
