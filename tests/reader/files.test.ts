import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { checkCopy, toldOf } from '../fixtures/copy.ts';
import { effortOf } from '../fixtures/effort.ts';

const place = '{}';

it('refuses names that differ only by capitals, kind of letter or ending', () => {
  const told = toldOf((copy) => {
    copy.write('places/Millbrook.json', place);
    copy.write('places/zoe\u0308.json', place);
    copy.write('places/zo\u00eb.json', place);
    copy.write('places/larkshire.mdx', place);
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/Millbrook.json
      this file has the same name as millbrook.json but for capitals, ending or kind of letter; one would be lost  [file-name]
        found: Millbrook.json
        expected: a name of its own

    council/places/larkshire.mdx
      this file has the same name as larkshire.json but for capitals, ending or kind of letter; one would be lost  [file-name]
        found: larkshire.mdx
        expected: a name of its own

    council/places/zoë.json
      this file has the same name as zoë.json but for capitals, ending or kind of letter; one would be lost  [file-name]
        found: zoë.json
        expected: a name of its own

    council/places/zoë.json
      this file has the same name as zoë.json but for capitals, ending or kind of letter; one would be lost  [file-name]
        found: zoë.json
        expected: a name of its own"
  `);
});

it('refuses names that cannot be an address, and suggests one that can', () => {
  const told = toldOf((copy) => {
    copy.write("places/Men's Shed (Tovil).json", place);
    copy.write('places/-a.json', place);
    copy.write(`places/${'a'.repeat(81)}.json`, place);
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/-a.json
      this file has a name that cannot be an address  [file-name]
        found: -a.json
        expected: lower-case letters a to z, digits and hyphens, at most 80
        example: a.json

    council/places/Men's Shed (Tovil).json
      this file has a name that cannot be an address  [file-name]
        found: Men's Shed (Tovil).json
        expected: lower-case letters a to z, digits and hyphens, at most 80
        example: mens-shed-tovil.json

    council/places/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json
      this file has a name that cannot be an address  [file-name]
        found: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json
        expected: lower-case letters a to z, digits and hyphens, at most 80
        example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json"
  `);
});

it('refuses files that would be left out in silence', () => {
  const told = toldOf((copy) => {
    copy.write('places/tovil.yaml', place);
    copy.write('places/readme', place);
    copy.write('notes.txt', '');
    mkdirSync(copy.path('palces'));
    mkdirSync(copy.path('places/wards'));
  });
  expect(told).toMatchInlineSnapshot(`
    "council/notes.txt
      this file stands beside the folders, where it would be left out  [file-name]
        found: notes.txt
        expected: a file in one of the folders; only council.json stands here

    council/palces
      this file is not a folder of any kind of content, so it would be left out  [file-name]
        found: palces
        expected: strategies, actions, editions, stories, periods, snapshots, reviews, measures, funds, groups, venues, organisations, places, documents, decisions, agreements, consultations, events, contact-points, newsletters, policies, breakdowns, pages, support, categories, synonyms, postcodes, terms, images
        did you mean: places?

    council/places/readme
      this file has no ending, so it would be left out  [file-name]
        found: readme
        expected: .json for each place
        example: readme.json

    council/places/tovil.yaml
      this file has the ending .yaml, so it would be left out  [file-name]
        found: tovil.yaml
        expected: .json for each place
        example: tovil.json

    council/places/wards
      this file is a folder within a folder  [file-name]
        found: wards
        expected: the files of places/ side by side"
  `);
});

it('refuses links, be they to a file, a folder or the settings', () => {
  const told = toldOf((copy) => {
    symlinkSync('/etc/hosts', copy.path('places/hosts.json'));
    rmSync(copy.path('terms'), { recursive: true });
    symlinkSync('/etc', copy.path('terms'));
    copy.remove('council.json');
    symlinkSync('/etc/hosts', copy.path('council.json'));
  });
  expect(told).toMatchInlineSnapshot(`
    "council/council.json
      this file is a link or a folder  [file-name]
        found: council.json
        expected: the file itself

    council/places/hosts.json
      this file is a link to another file  [file-name]
        found: hosts.json
        expected: the file itself

    council/support/grants-for-villages.mdx:26:1
      this file names an entry that does not exist in terms/, in <Term of>  [reference-exists]
        found: "ldc"
        expected: the name of a file in terms/, without its ending

    council/terms
      this file is a link to something else  [file-name]
        found: terms
        expected: the folder itself"
  `);
});

it('refuses files of 50 MB without reading them', () => {
  let told = '';
  const effort = effortOf(() => {
    told = toldOf((copy) => {
      for (const file of ['places/huge.json', 'pages/huge.mdx', 'council.json']) {
        copy.write(file, '');
        truncateSync(copy.path(file), 50_000_000);
      }
    });
  });
  expect(effort).toBeLessThan(300);
  expect(told).toMatchInlineSnapshot(`
    "council/council.json
      this file is too large  [file-name]
        found: 50000 kB
        expected: at most 400 kB

    council/pages/huge.mdx
      this file is too large to be one page  [file-name]
        found: 50000 kB
        expected: at most 400 kB

    council/places/huge.json
      this file is too large to be one place  [file-name]
        found: 50000 kB
        expected: at most 400 kB"
  `);
});

it('ignores the hidden files that systems leave behind', () => {
  expect(toldOf((copy) => copy.write('places/.DS_Store', '\u0000'))).toBe('');
});

it('reports a reference to a file that is refused only once: at the file', () => {
  const { findings } = checkCopy((copy) => {
    copy.write('places/millbrook.json', '');
    truncateSync(copy.path('places/millbrook.json'), 50_000_000);
  });
  expect(findings.map(({ file }) => file)).toEqual(['places/millbrook.json']);
});

it('holds the rest against every rule where the settings are missing', () => {
  const told = toldOf((copy) => {
    copy.remove('council.json');
    copy.replace('actions/night-bus.mdx', 'leads: [community-team]', 'leads: [comunity-team]');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:18:9
      leads › 1 names an entry that does not exist in organisations/  [reference-exists]
        found: "comunity-team"
        expected: the name of a file in organisations/, without its ending
        example: community-team
        did you mean: community-team?

    council/council.json
      this file is missing: it holds the name and the address of the site  [file-name]
        found: nothing
        expected: a file council.json beside the folders"
  `);
});

it('says so where there is no content folder', () => {
  expect(checkFolder('/nowhere/at/all', '2026-11-21').findings).toMatchObject([
    { rule: 'file-name', problem: 'is missing: there is no such folder' },
  ]);
});
