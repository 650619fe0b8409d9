import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { parseJson } from '../../src/reader/json.ts';
import { toldOf } from '../fixtures/copy.ts';
import { effortOf } from '../fixtures/effort.ts';

const place = 'places/millbrook.json';
const whole = readFileSync(new URL(`../fixtures/council/${place}`, import.meta.url), 'utf8');

it.each([
  [
    'a comma too many',
    '"kind": "ward",',
    '"kind": "ward",,',
    '4:18',
    'the name of a field is missing (is there a comma too many?)',
  ],
  [
    'a comma after the last',
    '"Facts" }]',
    '"Facts" },]',
    '6:72',
    'a value is missing (is there a comma too many?)',
  ],
  ['a missing comma', '"kind": "ward",', '"kind": "ward"', '5:3', 'a comma is missing'],
  ['a missing quote', '"kind": "ward"', '"kind": ward', '4:11', 'a word stands without quotes'],
  ['an open quote', 'the river."', 'the river.', '3:14', 'a closing quote is missing'],
  ['a comment', '"kind"', '// a ward\n  "kind"', '4:3', 'it has a comment, which JSON does not know'],
  ['an end too soon', '"sources": [{', '"sources": [', '6:26', 'a comma is missing'],
  [
    'a number with a leading zero',
    '"ward"',
    '01632960001',
    '4:12',
    'a number begins with 0; put it in quotes',
  ],
])('says where %s breaks a file', (_, text, by, position, problem) => {
  const broken = whole.replace(text, by);
  expect(broken).not.toBe(whole);
  const [first] = parseJson('x', broken) as Finding[];
  expect(`${first?.line}:${first?.column}`).toBe(position);
  expect(first?.problem).toBe(`is not valid JSON: ${problem}`);
  expect(first?.found).toMatch(/./);
  expect(first?.expected).toMatch(/^quotes around every name and text/);
});

it('refuses the same name twice, at any depth', () => {
  const told = toldOf((copy) => {
    copy.replace(place, '"kind": "ward"', '"kind": "ward", "kind": "parish"');
    copy.replace(place, '"section": "Facts"', '"section": "Facts", "section": "Figures"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/millbrook.json:4:19
      this file has the same name twice in one place; only one of them could count  [duplicate-key]
        found: kind
        expected: each name once

    council/places/millbrook.json:6:71
      this file has the same name twice in one place; only one of them could count  [duplicate-key]
        found: section
        expected: each name once"
  `);
});

it('refuses an id or a slug, and tells of the nearest name of an unknown field', () => {
  const told = toldOf((copy) => {
    copy.replace(
      place,
      '"kind"',
      '"id": "tovil", "slug": "larkshire", "knid": "ward", "__proto__": {}, "kind"',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/millbrook.json:4:3
      id is not a field: the name of the file is the id and the address  [unknown-field]
        found: "tovil"
        expected: no such line; rename the file to change the address

    council/places/millbrook.json:4:18
      slug is not a field: the name of the file is the id and the address  [unknown-field]
        found: "larkshire"
        expected: no such line; rename the file to change the address

    council/places/millbrook.json:4:39
      knid is not a field here  [unknown-field]
        found: "ward"
        expected: one of title, summary, kind, aliases, within, priority, population, contacts, notes, sources, draft, publishFrom, publishUntil, withdrawn
        did you mean: kind?

    council/places/millbrook.json:4:55
      __proto__ is not a field here  [unknown-field]
        found: {}
        expected: one of title, summary, kind, aliases, within, priority, population, contacts, notes, sources, draft, publishFrom, publishUntil, withdrawn"
  `);
});

it('refuses what is nested too deeply, at once', () => {
  let told = '';
  const effort = effortOf(() => {
    told = toldOf((copy) => {
      copy.write(place, '['.repeat(100_000) + ']'.repeat(100_000));
      copy.write('places/larkshire.json', '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000));
    });
  });
  expect(effort).toBeLessThan(500);
  expect(told).toMatchInlineSnapshot(`
    "council/places/larkshire.json:1:1
      this file is nested too deeply to be content  [syntax]
        expected: at most 40 lists or sets of fields in one another

    council/places/millbrook.json:1:1
      this file is nested too deeply to be content  [syntax]
        expected: at most 40 lists or sets of fields in one another"
  `);
});

it('refuses a list, a text and nothing where an entry is needed', () => {
  const told = toldOf((copy) => {
    copy.write(place, '[]');
    copy.write('places/larkshire.json', '');
    copy.write('terms/ldc.json', 'null');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/larkshire.json:1:1
      this file is not valid JSON: a value is missing (is there a comma too many?)  [syntax]
        found: the end of the file
        expected: quotes around every name and text, and a comma between entries but not after the last
        example: { "title": "Tovil litter pickers", "places": ["tovil"] }

    council/places/millbrook.json:1:1
      this file is a list where a set of fields is needed  [schema]
        found: []
        expected: A ward, a parish or another area.

    council/terms/ldc.json:1:1
      this file is empty where a set of fields is needed  [schema]
        found: null
        expected: A word or an abbreviation, explained."
  `);
});
