import { expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/reader/syntax.ts';
import { toldOf } from '../fixtures/copy.ts';
import { effortOf } from '../fixtures/effort.ts';

const file = 'actions/night-bus.mdx';

it('refuses the same name twice, at any depth', () => {
  const told = toldOf((copy) => {
    copy.replace(file, 'order: 3', 'order: 3\norder: 4');
    copy.replace(file, '    role: Choose the places.', '    role: Choose.\n    "role": Choose.');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:7:1
      this file has the same name twice in one place; only one of them could count  [duplicate-key]
        found: order
        expected: each name once

    council/actions/night-bus.mdx:23:5
      this file has the same name twice in one place; only one of them could count  [duplicate-key]
        found: role
        expected: each name once"
  `);
});

it('refuses an id or a slug, and tells of the nearest name of an unknown field', () => {
  const told = toldOf((copy) => copy.replace(file, 'order: 3', 'order: 3\nid: a\nslug: b\nupdats: []'));
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:7:1
      id is not a field: the name of the file is the id and the address  [unknown-field]
        found: "a"
        expected: no such line; rename the file to change the address

    council/actions/night-bus.mdx:8:1
      slug is not a field: the name of the file is the id and the address  [unknown-field]
        found: "b"
        expected: no such line; rename the file to change the address

    council/actions/night-bus.mdx:9:1
      updats is not a field here  [unknown-field]
        found: []
        expected: one of title, summary, wordings, strategy, section, order, agreedFunding, targetStart, targets, leads, leadSources, partners, successCriteria, places, projects, updates, became, seeAlso, notes, sources, draft, publishFrom
        did you mean: updates?"
  `);
});

it('refuses anchors, aliases, merges and tags', () => {
  const told = toldOf((copy) => {
    copy.replace(file, 'leads: [community-team]', 'leads: &team [community-team]\nplaces: *team');
    copy.replace('pages/about.mdx', 'title: About', 'title: !!js/function About');
    copy.replace('actions/mend-the-mill.mdx', 'order: 1', 'order: 1\n<<: { a: 1 }');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:7:1
      << is not a field here  [unknown-field]
        found: {"a":1}
        expected: one of title, summary, wordings, strategy, section, order, agreedFunding, targetStart, targets, leads, leadSources, partners, successCriteria, places, projects, updates, became, seeAlso, notes, sources, draft, publishFrom

    council/actions/night-bus.mdx:18:14
      this file uses a YAML anchor (&), which content may not  [syntax]
        expected: the value itself, written out

    council/actions/night-bus.mdx:19:9
      this file uses a YAML alias (*), which content may not  [syntax]
        expected: the value itself, written out

    council/pages/about.mdx:2:8
      this file has a YAML tag (!), which content may not use  [syntax]
        found: !!js/function About this site
        expected: one "name: value" a line; quotes around a value with ": " or " #" in it or with a special first letter
        example: title: 'Men''s Shed: Tovil'"
  `);
});

it('refuses a bomb of anchors, at once', () => {
  const layers = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join()}]`,
  );
  let told: unknown;
  const effort = effortOf(() => {
    told = parseFrontMatter('x', ['---', 'a0: &a0 [x]', ...layers, '---', ''].join('\n'));
  });
  expect(told).toHaveLength(21);
  expect(told).toMatchObject([
    { problem: 'uses a YAML anchor (&), which content may not', line: 2, column: 9 },
    ...Array(20).fill({ rule: 'syntax' }),
  ]);
  expect(effort).toBeLessThan(200);
});

it.each([
  ['brackets', '['.repeat(100_000)],
  ['lists', '- '.repeat(100_000)],
  ['names', `a:\n  ${'? '.repeat(100_000)}`],
  ['indents', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
])('refuses %s that nest too deeply, at once', (_, yaml) => {
  const effort = effortOf(() => {
    expect(parseFrontMatter('x', `---\n${yaml}\n---\n`)).toMatchObject([
      { problem: 'is nested too deeply to be content', line: 2 },
    ]);
  });
  expect(effort).toBeLessThan(200);
});

it('finds twins in a crowd of names in no time', () => {
  const crowd = Array.from({ length: 4000 }, (_, at) => `a${at}: 1`).join('\n');
  const effort = effortOf(() => {
    expect(parseFrontMatter('x', `---\n${crowd}\na7: 2\n---\n`)).toMatchObject([
      { rule: 'duplicate-key', line: 4002 },
    ]);
  });
  expect(effort).toBeLessThan(1000);
});

it('says what breaks the front matter, and where', () => {
  const told = toldOf((copy) => {
    copy.replace(file, 'title: Start a night bus', 'title: Night bus: start it');
    copy.replace('actions/mend-the-mill.mdx', '  amount:', '\tamount:');
    copy.write('pages/about.mdx', 'Just words.');
    copy.write('agreements/parish-charter.mdx', '---\n---\n');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:8:1
      this file has a tab where spaces are needed  [syntax]
        found: \\u0009amount:
        expected: one "name: value" a line; quotes around a value with ": " or " #" in it or with a special first letter
        example: title: 'Men''s Shed: Tovil'

    council/actions/night-bus.mdx:2:8
      this file has a value with ": " in it: put the whole value in quotes  [syntax]
        found: Night bus: start it
        expected: one "name: value" a line; quotes around a value with ": " or " #" in it or with a special first letter
        example: title: 'Men''s Shed: Tovil'

    council/agreements/parish-charter.mdx:2:1
      this file is empty where a set of fields is needed  [schema]
        found: null
        expected: A standing agreement.

    council/pages/about.mdx:1:1
      this file has no front matter: the lines between two lines of three hyphens at its top  [syntax]
        found: Just words.
        expected: a line ---, then the fields, then a line ---
        example: title: Name of the thing"
  `);
});

it('keeps dates and words as text', () => {
  const parsed = parseFrontMatter('x', '---\na: 2022-02-31\nb: yes\nc: 12:30\nd: 2022-10\n---\n');
  expect(parsed).toMatchObject({ data: { a: '2022-02-31', b: 'yes', c: '12:30', d: '2022-10' } });
});

it('tells of numbers that YAML would eat', () => {
  const told = toldOf((copy) => {
    copy.replace(file, 'title: Start a night bus', 'title: 1.10');
    copy.replace(file, "iso: '2025-01'", 'iso: 2025');
    copy.replace(file, 'section: clean-streets', 'section: 01632');
    copy.replace('actions/mend-the-mill.mdx', "iso: '2025-01'", 'iso: 2025-01');
    copy.replace('pages/about.mdx', "reviewed: '2026-10-01'", 'reviewed: 2026-10-01');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:2:1
      title is read as a number, which loses leading zeros and last noughts: put it in quotes  [schema]
        found: 1.1
        expected: The name of this thing as the site shows it, in plain words of our own.
        example: "Keep a public list of community groups"

    council/actions/night-bus.mdx:5:1
      section is read as a number, which loses leading zeros and last noughts: put it in quotes  [schema]
        found: 1632
        expected: The part of the strategy under which it stands: the id of a section.

    council/actions/night-bus.mdx:30:7
      updates › 1 › date › iso must stand in quotes, or it is read as a number  [schema]
        found: 2025
        expected: The same date for sorting: 2021-10-05 (day), 2021-10 (month), "2021" (year, in quotes), or first/last for a longer time, such as 2023-06/2023-08 for a summer. Never more exact than the words.
        example: "2021-10""
  `);
});
