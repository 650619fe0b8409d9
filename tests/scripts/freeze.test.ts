import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freeze as run } from '../../scripts/freeze.ts';
import { withFrozen } from '../../scripts/freeze/write-frozen.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { snapshot } from '../../src/schemas/snapshot.ts';
import { today } from '../fixtures/copy.ts';
import { period } from '../fixtures/frozen.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-freeze-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
const periodFile = join(content, 'periods', '2025-01.json');
const file = join(content, 'snapshots', '2025-01.json');
const twoYears = { basis: 'stated', written: '2025 and 2026', iso: '2025/2026', precision: 'range' };

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/council', content, { recursive: true });
  writePeriod('2025-01', period);
  writePeriod('later', { ...period, title: 'Two years', date: twoYears });
});

/** Runs the command with nobody at the terminal. */
async function freeze(...words: string[]) {
  const said = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.stdout += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.stderr += `${text}\n`));
  try {
    return { status: await run(words, content, today), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}

describe('a period that has ended', () => {
  it('is frozen: its snapshot, and the SHA-256 of its bytes beside it', async () => {
    const before = readFileSync(periodFile, 'utf8');
    const { status, stdout, stderr } = await freeze('2025-01');
    expect(status, stderr).toBe(0);
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stdout).toContain(`snapshots/2025-01.json was written: 4 promises, SHA-256 ${sha256}`);
    expect(snapshot.parse(JSON.parse(bytes.toString('utf8')))).toMatchObject({
      asOf: '2025-01-31',
      title: 'January 2025',
    });
    const after = readFileSync(periodFile, 'utf8');
    expect(JSON.parse(after)).toEqual({ ...period, frozen: { on: today, sha256 } });
    expect(after.startsWith(before.slice(0, before.lastIndexOf(']') + 1))).toBe(true);
    expect(checkFolder(content, today, false).findings).toEqual([]);
  });

  it('is never frozen twice', async () => {
    await freeze('2025-01');
    const [before, periodBefore] = [readFileSync(file, 'utf8'), readFileSync(periodFile, 'utf8')];
    const { status, stderr } = await freeze('2025-01');
    expect(status).toBe(1);
    expect(stderr).toMatch(/2025-01 is frozen already, since 21 November 2026\.[^]*Nothing was frozen\./);
    expect([readFileSync(file, 'utf8'), readFileSync(periodFile, 'utf8')]).toEqual([before, periodBefore]);
  });

  it('is not frozen with another that may not be', async () => {
    const { status, stderr } = await freeze('2025-01', 'later', '2025-1');
    expect(status).toBe(1);
    expect(stderr).toBe(
      `later has not ended: its last day is 31 December 2026. Freeze it from the day after.
There is no file periods/2025-1.json. Did you mean 2025-01?

Nothing was frozen.
`,
    );
    expect(existsSync(file)).toBe(false);
  });

  it('is not frozen while the content has a mistake', async () => {
    writeFileSync(join(content, 'terms', 'ldc.json'), '{}');
    const { status, stderr } = await freeze('2025-01');
    expect(status).toBe(1);
    expect(stderr).toMatch(/ldc\.json[^]*Nothing was frozen: what is frozen can never be mended\./);
    expect(existsSync(file)).toBe(false);
  });
});

it('lists the periods where none is named, the newest first, and says how to go on', async () => {
  const { status, stdout } = await freeze();
  expect(status).toBe(0);
  expect(stdout).toBe(`Reporting periods:

  later    Two years     not ended before 31 December 2026
  2025-01  January 2025  not frozen yet

To freeze one: npm run freeze 2025-01
`);
});

it('says how it is used where an option is given', async () => {
  expect((await freeze('--force')).stderr).toMatch(/^npm run freeze \[PERIOD/);
});

describe('the file of a period', () => {
  const frozen = { on: '2026-11-22', sha256: 'ab' };

  it.each([
    ['{"title":"A"}', '{"title":"A", "frozen": {   "on": "2026-11-22",   "sha256": "ab" }}'],
    [
      '{\r\n\t"title": "A",\r\n\t"documents": [ "x","y" ]\r\n}\r\n',
      '{\r\n\t"title": "A",\r\n\t"documents": [ "x","y" ],\r\n\t"frozen": {\r\n\t  "on": "2026-11-22",\r\n\t  "sha256": "ab"\r\n\t}\r\n}\r\n',
    ],
    [
      '{\n  "title": "A",\n  "corrections": []\n}\n',
      '{\n  "title": "A",\n  "frozen": {\n    "on": "2026-11-22",\n    "sha256": "ab"\n  },\n  "corrections": []\n}\n',
    ],
  ])('keeps every other letter: %j', (text, expected) => {
    expect(withFrozen(text, frozen)).toBe(expected);
    expect(JSON.parse(withFrozen(text, frozen))).toEqual({ ...(JSON.parse(text) as object), frozen });
  });
});

function writePeriod(id: string, data: object): void {
  mkdirSync(join(content, 'periods'), { recursive: true });
  writeFileSync(join(content, 'periods', `${id}.json`), `${JSON.stringify(data, null, 2)}\n`);
}
