import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, expect, it, vi } from 'vitest';
import { desk, rulesTable } from '../../scripts/desk.ts';
import { today } from '../fixtures/copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-desk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const council = resolve('tests/fixtures/council');

function run(words: readonly string[], content = council, day = today) {
  const said = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.stdout += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.stderr += `${text}\n`));
  try {
    return { status: desk(words, content, day), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}

it('tells what is due', () => {
  const { status, stdout } = run([]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Larkshire Noticeboard: what is due on 21 November 2026\n[^]*Promises without an update: 2/,
  );
  expect(JSON.parse(run(['--json']).stdout)).toMatchObject({
    asOf: today,
    siteName: 'Larkshire Noticeboard',
  });
});

it('writes two pages and a calendar into a folder, and the calendar alone', () => {
  const [pages, calendar] = [join(folder, 'pages'), join(folder, 'calendar')];
  expect(run(['--page', pages]).status).toBe(0);
  expect(readdirSync(pages).sort()).toEqual(['desk.ics', 'index.html', 'letters.html']);
  expect(readFileSync(join(pages, 'index.html'), 'utf8')).toContain('--paper: #fbf9f4');
  expect(run(['--calendar', calendar]).status).toBe(0);
  expect(readdirSync(calendar)).toEqual(['desk.ics']);
});

it.each(['dist', 'dist/desk', 'public/desk', 'src/content'])(
  'writes nothing into %s, which is public',
  (place) => {
    const before = existsSync(place) ? readdirSync(place).length : 0;
    const { status, stderr } = run(['--page', resolve(place)]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('holds contacts and drafts') as string]);
    expect(existsSync(place) ? readdirSync(place).length : 0).toBe(before);
  },
);

it.each([[['--pages']], [['now']], [['--json', 'desk']]])('says how it is used for %j', (words) => {
  expect(run(words).stderr).toMatch(/^npm run desk /);
});

it('tells a consent that has run out, though the check refuses it, and nothing where the content is wrong', () => {
  expect(run([], council, '2027-03-01').stdout).toContain(
    'The consent of Jo Bloggs (Secretary) ended on 28 February 2027.',
  );
  const wrong = join(folder, 'wrong');
  cpSync(council, wrong, { recursive: true });
  writeFileSync(join(wrong, 'terms', 'ldc.json'), '{}');
  expect(run([], wrong)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/ldc\.json[^]*cannot be told/) as string,
  });
});

it('the table of docs/desk.md is that of the rules', async () => {
  const style = await resolveConfig('package.json');
  const table = (await format(rulesTable(), { ...style, parser: 'markdown' })).trim();
  expect(readFileSync('docs/desk.md', 'utf8')).toContain(table);
});
