import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unformedFiles } from '../../scripts/format-content.ts';
import { importPostcodes } from '../../scripts/import-postcodes.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { directory, styles, type Row } from './directory.ts';

/** ME15 0 lies in two wards and a parish; TN12 has one postcode; ME16 is not kept. */
const rows: Row[] = [
  { postcode: 'ME15 0AA', latitude: 51.2, longitude: 0.5, ward: 'E05000001', parish: 'E04000001' },
  { postcode: 'ME15 0AB', latitude: 51.4, longitude: 0.6, ward: 'E05000002' },
  { postcode: 'ME15 0AD', latitude: 51.3, longitude: 0.7, ward: 'E05000001', parish: 'E43000777' },
  { postcode: 'ME15 9AA', latitude: 51.3, longitude: 0.4, ward: 'E05000888' },
  { postcode: 'ME15 9AB', terminated: '199606', latitude: 40 },
  { postcode: 'ME15 9AD', latitude: '99.999999', longitude: 0 },
  { postcode: 'ME16 0AA' },
  { postcode: 'TN12 1AA', latitude: 51.1, longitude: 0.3 },
];
const codes = 'code,place\nE05000001,larkshire\nE05000002,Millbrook\nE04000001,millbrook\n';
const whole = directory(rows);
const cutOff = `${whole.trimEnd().slice(0, -200)}\n`;

/** The folder in which the files are that are imported, and the folder of content in it. */
let folder: string;
let content: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'larkshire-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/council', content, { recursive: true });
  vi.stubEnv('NOTICEBOARD_CONTENT', content);
  vi.stubEnv('INIT_CWD', folder);
  said = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((words: string) => void said.push(words));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('a directory', () => {
  test.each(Object.entries(styles))('of the %s style becomes valid areas', async (_, header) => {
    expect(await run(directory(rows, header), '--places', write('codes.csv', codes))).toBe(0);
    expect(area('me15')).toEqual({
      title: 'ME15',
      near: 'Millbrook',
      position: { latitude: 51.3, longitude: 0.55 },
      sectors: [
        { sector: '0', position: { latitude: 51.3, longitude: 0.6 }, places: ['larkshire', 'millbrook'] },
        { sector: '9', position: { latitude: 51.3, longitude: 0.4 }, places: [] },
      ],
      from: 'ONS Postcode Directory, August 2026, Open Government Licence. Contains OS data © Crown copyright and Royal Mail data © Royal Mail, 2026',
    });
    expect(area('tn12')).toMatchObject({ position: { latitude: 51.1, longitude: 0.3 } });
    expect(areas()).toEqual(['me15.json', 'tn12.json']);
    expect(checkFolder(content, '2026-11-21').findings).toEqual([]);
    expect(unformedFiles(content).map(({ file }) => file)).not.toContain('postcodes/me15.json');
  });

  test('is counted, with what was left out and which codes no place has', async () => {
    await run(whole, '--places', write('codes.csv', codes));
    const report = said.join('\n');
    for (const line of [/Rows used +5\n/, /In other areas +1\n/, /No longer in use +1\n/])
      expect(report).toMatch(line);
    expect(report).toMatch(/Without a position +1\n/);
    expect(report).toMatch(/in several places +1\n/);
    expect(report).toMatch(/Codes without a place +2 {2}E05000888 \(1\), E43000777 \(1\)/);
  });

  test('may have a byte order mark and Windows line ends, and be of other areas', async () => {
    const text = `\uFEFF${directory(rows, styles.newer, '\r\n')}`;
    expect(await run(text, '--outward', 'me16', '--outward', 'TN')).toBe(0);
    expect(areas()).toEqual(['me15.json', 'me16.json', 'tn12.json']);
    expect(area('me15')).toMatchObject({ from: 'Made up' });
    expect(area('me16')).toMatchObject({ title: 'ME16', sectors: [{ sector: '0', places: [] }] });
  });

  test('may come in several files', async () => {
    const files = [rows.slice(0, 4), rows.slice(4)].map((some, index) =>
      write(`ONSPD_AUG_2026_${index}.csv`, directory(some)),
    );
    expect(await importPostcodes(files)).toBe(0);
    expect(area('me15')).toMatchObject({ position: { latitude: 51.3, longitude: 0.55 } });
    expect(area('tn12')).toMatchObject({ position: { latitude: 51.1, longitude: 0.3 } });
  });

  test('takes the names of the ONS for places, but for those that several codes share', async () => {
    const names = 'WD26CD,WD26NM\nE05000002,Millbrook\nE05000001,Elsewhere\n';
    await run(whole, '--places', write('names.csv', names));
    expect(area('me15')).toMatchObject({ sectors: [{ places: ['millbrook'] }, { places: [] }] });
    await run(whole, '--places', write('names.csv', `${names}E05000009,MILLBROOK\n`));
    expect(area('me15')).toMatchObject({ sectors: [{ places: [] }, { places: [] }] });
    expect(said.join('\n')).toMatch(/Names with several codes +1 {2}Millbrook/);
  });

  test('changes nothing in a dry run', async () => {
    const before = everything();
    expect(await run(whole, '--dry-run')).toBe(0);
    expect(everything()).toEqual(before);
    expect(said.join('\n')).toMatch(/changed +2 {2}me15\.json, tn12\.json/);
    expect(said.at(-1)).toBe('A dry run: nothing was written.');
  });
});

test('the short form becomes areas without sectors', async () => {
  const text =
    'outcode,latitude,longitude,place\nME15,51.255,0.534,"Maidstone"\nTN12,51.1,0.4,""\nCT1,51,1,x\n';
  expect(await run(text, '--from', 'A list')).toBe(0);
  const position = { latitude: 51.255, longitude: 0.534 };
  expect(area('me15')).toEqual({ title: 'ME15', near: 'Maidstone', position, from: 'A list' });
  expect(areas()).toEqual(['me15.json', 'tn12.json']);
  expect(said.join('\n')).toMatch(/that lose their sectors +1 {2}ME15/);
});

describe('refused, with nothing written:', () => {
  test.each([
    [
      'another shape',
      'pcds,lat,name\nME15 0AA,51,x\n',
      /missing: {2}doterm .+, long, wd26cd or osward.+\n {2}found: {4}pcds, lat, name\n {2}expected:/,
    ],
    ['a row that is cut off', cutOff, /^Line 9 of .+ cut off or damaged/],
    ['a quote that never ends', `${whole}"ME15 9AA`, /^Line \d+ of .+ cut off or damaged/],
    ['a zip file', 'PK\u0003\u0004data\n', /is a zip file\. Unpack it/],
    ['an empty file', '', /is empty/],
    ['a file without these areas', directory([{ postcode: 'AB1 0AA' }]), /None of the areas to keep/],
  ])('%s', async (_, text, words) => {
    const before = everything();
    expect(await run(text)).toBe(1);
    expect(said.at(-1)).toMatch(words);
    expect(said.at(-1)).toMatch(/\nNothing was written\.$/);
    expect(everything()).toEqual(before);
  });

  test.each([
    ['codes of unknown places', 'code,place\nE05000001,milbrook\n', /: milbrook\. Did you mean millbrook\?/],
    ['a list of something else', 'a,b\n1,2\n', /found: {4}a, b\n {2}expected: code, place/],
  ])('%s', async (_, text, words) => {
    expect(await run(whole, '--places', write('codes.csv', text))).toBe(1);
    expect(said.at(-1)).toMatch(words);
  });

  test('a source that is too long to be shown', async () => {
    expect(await run(whole, '--from', 'x'.repeat(200))).toBe(1);
    expect(said.at(-1)).toMatch(/ME15 would not be valid: from is longer than 160 characters/);
  });

  test.each([[['x.csv', '--outward', 'ME15 6JQ']], [['x.csv', '--ouward', 'ME15']], [[]]])(
    'the words %j, which are no command',
    async (words) => {
      expect(await importPostcodes(words)).toBe(2);
      expect(said.at(-1)).toContain('npm run import:postcodes FILE');
    },
  );

  test('a file that is not there', async () => {
    expect(await importPostcodes(['nowhere.csv'])).toBe(1);
    expect(said.at(-1)).toMatch(/There is no file .+nowhere\.csv/);
  });
});

function run(text: string, ...options: string[]): Promise<number> {
  return importPostcodes([write('ONSPD_AUG_2026_UK.csv', text), ...options]);
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

function areas(): string[] {
  return readdirSync(join(content, 'postcodes')).sort();
}

function area(id: string): unknown {
  return JSON.parse(readFileSync(join(content, 'postcodes', `${id}.json`), 'utf8'));
}

/** All areas, and what lies beside their folder under a name that is passed over. */
function everything(): string[] {
  const hidden = readdirSync(content).filter((name) => name.startsWith('.'));
  return [...hidden, ...areas().map((name) => readFileSync(join(content, 'postcodes', name), 'utf8'))];
}
