import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { readBytes, readSubmission } from '../../src/reader/read-submission.ts';
import { report } from '../../src/reader/report.ts';
import { today } from '../fixtures/copy.ts';
import { effortOf } from '../fixtures/effort.ts';
import { submitted } from '../fixtures/submission.ts';

const { content } = readContent('tests/fixtures/council');
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-sent-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readSubmission('sent.json', bytes, content, today);
  return { ...reading, told: report(reading.findings, '') };
}

const whole = (changes?: object) => JSON.stringify(submitted(changes));

it('accepts a submission, shows it in full, and gives it an id', () => {
  const { shown, accepted, told } = read(whole());
  expect(told).toBe('');
  expect(accepted).toMatchObject({ id: 'millbrook-bell-ringers', duplicates: [], entry: submitted().entry });
  expect(shown).toContain('entry › activities › 1 › schedule › days › 1: thursday');
  expect(shown).toHaveLength(21);
});

describe('a hostile submission is refused with a plain message', () => {
  const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;
  it.each<[string, string | Uint8Array, RegExp]>([
    ['that is not UTF-8', Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), /is not in UTF-8/],
    ['with a zero byte', whole().replace('Bell', 'Be\0ll'), /is not text/],
    ['that is no JSON', whole().slice(0, -1), /is not valid JSON: a closing } is missing/],
    ['that is a list', '[]', /this file is a list where a set of fields is needed/],
    ['that is nothing', 'null', /this file is empty where a set of fields is needed/],
    ['nested deeply', deep, /is nested too deeply/],
    ['with a name twice', whole().replace('"title"', '"title":"Other","title"'), /has the same name twice/],
    [
      'with a prototype',
      whole().replace('"kind"', '"__proto__":{"draft":false},"kind"'),
      /__proto__ is not a field/,
    ],
    ['with an id', whole({ id: 'friends-of-the-mill' }), /entry › id is not a field here/],
    ['with a path as its slug', whole({ slug: '../../x' }), /entry › slug is not a field here/],
    ['that publishes itself', whole({ draft: false }), /draft is not true: a listing that is sent in waits/],
    ['that leaves out that it waits', whole({ draft: undefined }), /entry › draft is missing/],
    [
      'that checked itself',
      whole({ checked: { basis: 'checked', by: 'us', on: today, how: 'visit' } }),
      /only the council/,
    ],
    ['that is made up', whole({ demonstration: true }), /entry › demonstration is not a field here/],
    [
      'with control characters',
      whole({ title: 'Bell\u001b[2J' }),
      /has a control character.*\n.*\\u001b\[2J/,
    ],
    [
      'from right to left',
      whole({ summary: 'We \u202Egnir' }),
      /has a control character or a text-direction/,
    ],
    [
      'with a script as its link',
      whole({ contact: { website: 'javascript:alert(1)' } }),
      /does not start with https/,
    ],
    [
      'with a personal mailbox',
      whole({ contact: { email: 'jo.bloggs@gmail.com' } }),
      /address of a person, and no consent/,
    ],
    ['with a path as its place', whole({ places: ['../millbrook'] }), /is not an id/],
    [
      'with a category of its own',
      whole({ categories: ['gamez'] }),
      /does not exist in categories.*\n[^]*did you mean: games/,
    ],
    ['from the future', whole().replace('2026-11-20', '2027-01-01'), /submitted lies in the future/],
    [
      'of another version',
      whole().replace('"version":1', '"version":2'),
      /is not a version that this site knows/,
    ],
    ['with a text without end', whole({ summary: 'x'.repeat(60_000) }), /is longer than 400 characters/],
  ])('%s', (_, text, message) => {
    const { told, accepted, shown } = read(text);
    expect(accepted).toBeUndefined();
    expect(told).toMatch(message);
    expect(`${told}${shown.join('\n')}`).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });
});

it('tells everything at once, each with its line', () => {
  const text = JSON.stringify(
    submitted({ categories: ['gamez'], contact: { email: 'jo@gmail.com', phone: '1' }, demonstration: true }),
    null,
    1,
  );
  expect(read(text).findings.map(({ path, line }) => `${path.join('.')}:${line}`)).toEqual([
    'entry.categories.0:9',
    'entry.contact.email:38',
    'entry.contact.phone:39',
    'entry.demonstration:46',
  ]);
});

it('leaves harmless what looks harmful: it is text wherever it is shown', () => {
  const title = '<script>alert(1)</script> ../../=HYPERLINK("x")';
  const { accepted, told } = read(whole({ title, summary: '=cmd()|"/c calc"!A1' }));
  expect(told).toBe('');
  expect(accepted).toMatchObject({ id: 'script-alert-1-script-hyperlink-x', entry: { title } });
});

it('gives an entry with the name of another an id of its own, and says so', () => {
  const { accepted } = read(whole({ title: 'Friends of the mill' }));
  expect(accepted).toMatchObject({
    id: 'friends-of-the-mill-2',
    duplicates: [{ id: 'friends-of-the-mill', reasons: ['has the same name (Friends of the Mill)'] }],
  });
});

describe('a file', () => {
  it.each([
    [
      'of 10 MB',
      () => writeFileSync(join(folder, 'big'), Buffer.alloc(10_000_000)),
      'big',
      /is too large.*\n.*10,000 kB/,
    ],
    ['that is none', () => undefined, 'missing', /cannot be opened/],
    ['that is a folder', () => undefined, '.', /is no file/],
  ])('%s is not read', (_, make, name, message) => {
    make();
    let read: ReturnType<typeof readBytes> | undefined;
    expect(effortOf(() => (read = readBytes(join(folder, name))))).toBeLessThan(200);
    if (!read || read instanceof Uint8Array) throw new Error('it was read');
    expect(report([read], '')).toMatch(message);
  });

  it.runIf(process.platform === 'linux')('that never ends is not read', () => {
    expect(readBytes('/dev/zero')).toMatchObject({ problem: 'is no file' });
  });
});
