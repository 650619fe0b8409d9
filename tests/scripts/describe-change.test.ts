import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readSide } from '../../scripts/describe-change/read-side.ts';
import { describeChange, type Description } from '../../src/domain/change-words/describe-change.ts';
import { today } from '../fixtures/copy.ts';

const council = 'tests/fixtures/council';
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-change-'));
const content = join(folder, 'content');
cpSync(council, content, { recursive: true });
const was = readSide(council, today);

afterEach(() => {
  rmSync(content, { recursive: true });
  cpSync(council, content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const benches = 'actions/riverside-benches.mdx';
const club = 'groups/demo-tiddlywinks-club.json';
const movedUpdate = `updates:
  - date: { basis: stated, written: March 2026, iso: '2026-03', precision: month }
    points: [Four of six benches stand.]
    revised:
      targets:
        - { label: Millbrook, date: { basis: stated, written: May 2026, iso: '2026-05', precision: month } }
        - { label: Everywhere, date: { basis: stated, written: May 2028, iso: '2028-05', precision: month } }
    source: { document: progress-report-2025, section: Row 2 }
`;

describe('a change in words', () => {
  test('nothing changes', () => {
    expect(describe_()).toMatchObject({ summary: 'Nothing changes on the site.', entries: [], alarms: [] });
  });

  test('a target that moves in an update is told, and is no alarm', () => {
    edit(benches, 'updates:\n', movedUpdate);
    const { alarms, entries } = describe_();
    expect(alarms).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ title: 'Put up benches by the river', noun: 'promise' });
    expect(entries[0]?.headline).toEqual(['1 update added', 'shown on 14 pages']);
    expect(entries[0]?.details).toEqual([
      expect.stringMatching(
        /^update added: March 2026: Four of six benches stand\.; .*May 2026.*Progress report 2025, Row 2$/,
      ),
    ]);
    expect(entries[0]?.pages).toContain('/strategies/larkshire-together/lively-villages/');
  });

  test('a target that moves without one is said first', () => {
    edit(
      benches,
      `written: 31 August 2023\n      iso: '2023-08-31'\n      precision: day`,
      `written: March 2024\n      iso: '2024-03'\n      precision: month`,
    );
    const { alarms, entries } = describe_();
    expect(entries[0]?.headline[0]).toBe('target Millbrook 31 August 2023 → March 2024');
    expect(alarms.map(({ words }) => words)).toEqual([
      'Target Millbrook 31 August 2023 → March 2024, and no update was added that says so. What was promised first stays as it was: give what a later paper says under “revised” of an update.',
    ]);
  });

  test('texts, times, costs and names are told as the site shows them', () => {
    edit(
      benches,
      'summary: The council said that it would do this.',
      'summary: The council and its partners said that they would put up six benches along the path by the river.',
    );
    edit(benches, 'leads: [community-team]', 'leads: [residents]');
    edit(club, '"from": "19:00"', '"from": "18:30"');
    edit(
      club,
      '"kind": "paid",\n        "amount": { "basis": "stated", "written": "£2", "pence": 200 },\n        "per": "evening",\n        "concessions": "Free for under 18s."',
      '"kind": "donation"',
    );
    const { entries } = describe_();
    expect(entries.flatMap(({ headline, details }) => [...headline, ...details])).toEqual([
      'the summary was rewritten (14 words changed)',
      '1 lead added and 1 lead removed',
      'shown on 14 pages',
      'lead added: Residents',
      'lead removed: Community Team',
      '1 activity changed',
      'shown on 5 pages',
      'activity Tuesday table: schedule: Every second Tuesday, 7pm to 9pm, until 20 July 2027, not on 22 December 2026 → Every second Tuesday, 6.30pm to 9pm, until 20 July 2027, not on 22 December 2026',
      'activity Tuesday table: cost: £2 an evening (Free for under 18s.) → Give what you can',
    ]);
  });

  test('an entry that is renamed, deleted or a draft', () => {
    rename('groups/friends-of-the-mill.json', 'groups/mill-friends.json');
    rmSync(join(content, 'actions/night-bus.mdx'));
    edit('events/river-day.json', '{', '{ "draft": true,');
    const { summary, entries, alarms } = describe_();
    expect(summary).toBe('3 entries: 1 deleted, 1 renamed, 1 changed.');
    expect(entries.map(({ title, headline }) => `${title}: ${headline[0]}`)).toEqual([
      'Start a night bus: deleted',
      'River Day: taken off the site',
      'Friends of the Mill: renamed from groups/friends-of-the-mill.json',
    ]);
    expect(entries[1]).not.toHaveProperty('address');
    expect(alarms.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^This promise was deleted\./),
      expect.stringMatching(/^The address \/groups\/friends-of-the-mill\/ becomes \/groups\/mill-friends\//),
    ]);
    edit(
      'council.json',
      '{',
      '{ "moved": [{ "from": "/groups/friends-of-the-mill/", "to": "/groups/mill-friends/", "on": "2026-11-20" }],',
    );
    expect(describe_().alarms).toHaveLength(1);
  });

  test.each([
    ['the name of a person', club, '"name": "Jo Bloggs"', '"name": "Jane Roe"', 'Jane Roe'],
    [
      'a mobile number in a text',
      club,
      'Bring nothing but your thumbs.',
      'Ring 07700 900123.',
      '07700 900123',
    ],
    ['a figure', 'measures/walkers.json', '"value": 13.1', '"value": 14', '13.1 → 14'],
    [
      'an award',
      'funds/village-grants.json',
      '"written": "£2,500", "pence": 250000',
      '"written": "£2,600", "pence": 260000',
      '£2,500 → £2,600',
    ],
    ['a status that was published', benches, 'state: under-way', 'state: complete', 'under way → complete'],
    [
      'a secret address',
      'venues/harbour-refuge.json',
      '"masked": true',
      '"masked": false',
      'kept secret becomes public',
    ],
  ])('said first: %s', (_, file, text, by, told) => {
    edit(file, text, by);
    expect(describe_().alarms.map(({ words }) => words)).toEqual([expect.stringContaining(told)]);
  });

  test('a file that is not valid is named, and hides nothing else', () => {
    edit(club, '"kind": "club"', '"kind": "clan"');
    edit('measures/walkers.json', '"direction": "up"', '"direction": "down"');
    const { unreadable, entries } = describe_();
    expect(unreadable).toEqual([club]);
    expect(entries[0]?.headline[0]).toBe('direction up → down');
  });

  test('where two built sites are compared, only pages that differ are told', () => {
    edit('measures/walkers.json', '"direction": "up"', '"direction": "down"');
    const built = { added: [], removed: ['/old/'], changed: ['/', '/measures/walkers/'] };
    const { entries } = describeChange(was, readSide(content, today), built);
    expect(entries[0]?.headline.at(-1)).toBe('3 pages change');
    edit(club, '"The Winkers"', '"The Best Winkers"');
    const two = describeChange(was, readSide(content, today), built).entries;
    expect(two.map(({ headline }) => headline.at(-1))).toEqual([
      'other name The Winkers → The Best Winkers',
      '1 page changes',
    ]);
  });

  test('of 500 files fifty are told, and all are counted', () => {
    const term = JSON.parse(readFileSync(join(council, 'terms/ldc.json'), 'utf8')) as object;
    for (let at = 0; at < 500; at++)
      writeFileSync(
        join(content, 'terms', `made-up-${at}.json`),
        JSON.stringify({ ...term, title: `Made up ${at}` }),
      );
    const { summary, entries, left, kinds } = describe_();
    expect({ summary, told: entries.length, left, kinds }).toEqual({
      summary: '500 entries: 500 added.',
      told: 50,
      left: 450,
      kinds: ['500 terms'],
    });
  });
});

function describe_(): Description {
  return describeChange(was, readSide(content, today));
}

function edit(file: string, text: string, by: string): void {
  const before = readFileSync(join(content, file), 'utf8');
  if (!before.includes(text)) throw new Error(`${file} has no ${text}`);
  writeFileSync(
    join(content, file),
    before.replace(text, () => by),
  );
}

function rename(from: string, to: string): void {
  renameSync(join(content, from), join(content, to));
}
