import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder } from '../../src/reader/files.ts';
import type { Content } from '../../src/schemas/index.ts';
import { built, folder } from './built.ts';

/** What stands between the two halves of a postcode, or between two words of a street, in a page or an address. */
const gap = String.raw`(?:\s|\+|%20|&nbsp;|&#160;|\u00a0|[-_,/])*`;

const { venues } = readContent(contentFolder()).content as Content;
const secrets = venues
  .filter(({ data }) => data.masked)
  .flatMap(({ data: { street, postcode, position } }) => [
    ...[street, postcode].flatMap((text) => (text ? [inAnySpelling(text)] : [])),
    ...[position?.latitude, position?.longitude].flatMap((degrees) =>
      degrees === undefined ? [] : [inAnySpelling(String(degrees))],
    ),
  ]);

test('no byte of the site tells a secret address, in packed files and exports either', () => {
  let packed = 0;
  const found = [...built.files].filter((file) => {
    const bytes = readFileSync(join(folder, file));
    const unpacked = unpack(file, bytes);
    if (unpacked !== bytes) packed++;
    const text = unpacked.toString('utf8');
    return secrets.some((secret) => secret.test(text) || secret.test(unescaped(text)));
  });
  expect(found).toEqual([]);
  expect(secrets.length).toBeGreaterThanOrEqual(4);
  expect(built.files.size).toBeGreaterThan(500);
  expect(packed, 'packed files of the search').toBeGreaterThan(100);
});

test('the test itself would find one', () => {
  const [secret] = [inAnySpelling('9 Whispering Quay')];
  for (const text of [
    'at 9 whispering quay.',
    '9+Whispering+Quay',
    '9%20Whispering%20Quay',
    '9&nbsp;Whispering Quay',
  ])
    expect(secret?.test(text), text).toBe(true);
  expect(inAnySpelling('ME15 9CK').test('see ME159CK')).toBe(true);
  expect(inAnySpelling('51.28431').test('51x28431')).toBe(false);
  expect(unescaped(String.raw`9 Whisp&#101;ring \u0051uay`)).toBe('9 Whispering Quay');
});

/** A secret part of an address with any gaps between its words. */
function inAnySpelling(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(words.join(gap), 'i');
}

/** The text with what HTML and JSON write by number. */
function unescaped(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/(?:&#x([0-9a-f]{1,5});|\\u([0-9a-f]{4}))/gi, (_, a?: string, b?: string) =>
      String.fromCodePoint(Number.parseInt(a ?? b ?? '20', 16)),
    );
}

function unpack(file: string, bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}
