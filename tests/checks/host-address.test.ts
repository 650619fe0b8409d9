import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const told = (host: string, address: string) =>
  toldOf((copy) => {
    copy.replace('council.json', '"place"', `"host": "${host}", "place"`);
    copy.replace('council.json', 'https://larkshire.example.org/', address);
  });

it('tells of a path where the host has none', () => {
  expect(told('netlify', 'https://www.example.org/town/')).toMatchInlineSnapshot(`
    "council/council.json:7:3
      address has a path, and on netlify each site is at the root of a host of its own  [host-address]
        found: https://www.example.org/town/
        expected: an address without a path, or another "host"
        example: https://www.example.org/"
  `);
});

it('accepts the root of a host anywhere, and a path where the host can have one', () => {
  expect(told('cloudflare-pages', 'https://town.example.org/')).toBe('');
  expect(told('github-pages', 'https://example.github.io/town/')).toBe('');
});
