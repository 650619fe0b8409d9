import { expect, it } from 'vitest';
import { readFile } from '../../src/reader/read-file.ts';

const raw = (text: string) => ({
  collection: 'terms' as const,
  id: 'vcs',
  file: 'terms/vcs.json',
  bytes: new TextEncoder().encode(text),
});

it('reads a file again when its bytes change, and only then', () => {
  const first = readFile(raw('{ "title": "VCS", "meaning": "Charities and groups." }'));
  expect(first.data).toEqual({ title: 'VCS', meaning: 'Charities and groups.' });
  expect(readFile(raw('{ "title": "VCS", "meaning": "Charities and groups." }'))).toBe(first);
  const second = readFile(raw('{ "title": "VCS" }'));
  expect(second.data).toBeUndefined();
  expect(second.findings).toMatchObject([{ rule: 'schema', path: ['meaning'], problem: 'is missing' }]);
});
