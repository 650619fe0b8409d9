import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phone, postcode } from '../../src/schemas/fields/contact.ts';
import { line, prose, title } from '../../src/schemas/fields/text.ts';
import { checkCopy, toldOf } from '../fixtures/copy.ts';

const group = 'groups/friends-of-the-mill.json';

const names = [
  "O'Connor",
  'Zoë',
  'Nguyễn',
  "Men's Shed (Tovil)",
  '50+ Club',
  'R&B',
  'Q',
  'Ł',
  'Ælfgifu & Söhne – 100 %',
  'مسجد',
  '五十',
  '<script>alert(1)</script>',
  '"></script>',
  '{not code}',
  '=SUM(A1)',
];

it('accepts real names, and hostile ones, in every kind of file', () => {
  const { findings } = checkCopy((copy) => {
    const [json, mdx] = [group, 'strategies/river-plan.mdx'].map((file) =>
      readFileSync(copy.path(file), 'utf8'),
    );
    for (const [at, name] of names.entries()) {
      const quoted = JSON.stringify(name);
      copy.write(`groups/name-${at}.json`, json?.replace('"Friends of the Mill"', () => quoted) ?? '');
      copy.write(
        `strategies/name-${at}.mdx`,
        mdx?.replace('title: River Plan', () => `title: ${quoted}`) ?? '',
      );
    }
  });
  expect(findings).toEqual([]);
});

it.each(names)('keeps the name %s as it is', (name) => {
  expect(title.parse(name)).toBe(name);
  expect(prose().parse(name)).toBe(name);
});

it.each([
  ['a control character', 'a\u0007b'],
  ['an escape of the terminal', '\u001b[31mred'],
  ['a direction override', 'a\u202Etxt.exe'],
  ['a direction isolate', 'a\u2066b'],
])('refuses %s', (_, text) => {
  for (const schema of [line(), prose()]) {
    expect(schema.safeParse(text).error?.issues[0]?.message).toContain(
      'control character or a text-direction override',
    );
  }
});

it('tells of them so that an editor can see them', () => {
  const told = toldOf((copy) => copy.replace(group, 'Friends of', 'Friends\\u202E\\u0007 of'));
  expect(told).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json:2:3
      title has a control character or a text-direction override in it; type it again by hand  [schema]
        found: "Friends\\u202e\\u0007 of the Mill"
        expected: The name of the group, exactly as it calls itself.
        example: "Keep a public list of community groups""
  `);
});

it('allows line breaks in texts, and none in names', () => {
  expect(prose().safeParse('a\n\nb\tc').success).toBe(true);
  expect(line().safeParse('a\nb').success).toBe(false);
});

it('refuses what is empty, too long or padded', () => {
  expect(line(3).safeParse('').error?.issues[0]?.message).toBe('is empty');
  expect(line(3).safeParse('abcd').error?.issues[0]?.message).toBe('is longer than 3 characters');
  expect(line(3).safeParse(' a').error?.issues[0]?.message).toBe('starts or ends with a space');
});

it('tells of telephone numbers that are no text or no numbers', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/harbour-house.json', '"01632 960002"', '1632960002');
    copy.replace('contact-points/parishes.json', '"01632 960003"', '"ext. 12"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/contact-points/parishes.json:6:81
      address › phone is not a telephone number of the United Kingdom  [schema]
        found: "ext. 12"
        expected: A telephone number, in quotes, with spaces where you like them.
        example: "01632 960001"

    council/groups/harbour-house.json:18:59
      contact › phone must stand in quotes: a number loses its leading zero  [schema]
        found: 1632960002
        expected: A telephone number, in quotes, with spaces where you like them.
        example: "01632 960001""
  `);
});

it('knows telephone numbers and postcodes of the United Kingdom', () => {
  for (const text of ['01632 960001', '020 7946 0000', '+44 1632 960001', '07700900123', '0800 1111'])
    expect([text, phone.safeParse(text).success]).toEqual([text, text !== '0800 1111']);
  for (const text of ['ME15 6JQ', 'M1 1AA', 'EC1A 1BB']) expect(postcode.safeParse(text).success).toBe(true);
  for (const text of ['me15 6jq', 'ME156JQ', 'ME15']) expect(postcode.safeParse(text).success).toBe(false);
});
