import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkCopy, toldOf } from '../fixtures/copy.ts';

it('refuses Latin-1, on the line of the letter', () => {
  const told = toldOf((copy) => {
    const text = readFileSync(copy.path('actions/night-bus.mdx'), 'utf8').replace(
      'No bus has run.',
      'Zoë: no £.',
    );
    copy.write('actions/night-bus.mdx', Buffer.from(text, 'latin1'));
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:33:1
      this file is not in UTF-8: a letter such as é or £ was saved in an older encoding  [encoding]
        found: - Zoë: no £.
        expected: text in UTF-8: choose "UTF-8" when you save"
  `);
});

it('refuses a byte order mark, UTF-16 and zero bytes', () => {
  const told = toldOf((copy) => {
    copy.replace('places/millbrook.json', '{', '\uFEFF{');
    copy.write('places/larkshire.json', Buffer.from('\uFEFF{\n"title": "Larkshire"}', 'utf16le'));
    copy.write('terms/ldc.json', '{\n\n"title": "\u0000"}');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/larkshire.json:1:1
      this file is not text: it has a zero byte in it  [encoding]
        found: ÿþ{\\u0000
        expected: text in UTF-8: choose "UTF-8" when you save

    council/places/millbrook.json:1:1
      this file starts with an invisible byte order mark  [encoding]
        found: ï»¿{
        expected: UTF-8 without a mark: choose "UTF-8" (not "UTF-8 with BOM") when you save

    council/terms/ldc.json:3:1
      this file is not text: it has a zero byte in it  [encoding]
        found: "title": "\\u0000"}
        expected: text in UTF-8: choose "UTF-8" when you save"
  `);
});

it('refuses a letter that got lost on the way', () => {
  const told = toldOf((copy) => copy.replace('places/millbrook.json', 'the river', 'the Z\uFFFD river'));
  expect(told).toMatchInlineSnapshot(`
    "council/places/millbrook.json:3:1
      this file has a letter that got lost when it was saved in another encoding  [encoding]
        found: "A ward beside the Z� river.",
        expected: the letter in place of the sign �"
  `);
});

it('accepts the line ends of Windows', () => {
  const told = toldOf((copy) => {
    for (const file of ['actions/night-bus.mdx', 'places/millbrook.json', 'pages/about.mdx', 'council.json'])
      copy.write(file, readFileSync(copy.path(file), 'utf8').replaceAll('\n', '\r\n'));
  });
  expect(told).toBe('');
});

it('counts lines rightly, whatever they end with', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { findings } = checkCopy((copy) => {
      copy.replace('pages/about.mdx', '## Made up', '## Made up\n\n<b>bold</b>');
      copy.replace('actions/night-bus.mdx', 'order: 3', 'order: three');
      copy.replace('places/millbrook.json', '"ward"', '"word"');
      for (const file of ['pages/about.mdx', 'actions/night-bus.mdx', 'places/millbrook.json'])
        copy.write(file, readFileSync(copy.path(file), 'utf8').replaceAll('\n', end));
    });
    expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'actions/night-bus.mdx:6:1',
      'pages/about.mdx:9:1',
      'places/millbrook.json:4:3',
    ]);
  }
});
