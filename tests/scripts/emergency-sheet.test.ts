import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { emergencySheet } from '../../scripts/emergency-sheet.ts';
import { today } from '../fixtures/copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-emergency-'));
const content = join(folder, 'content');
const own = join(folder, 'private');
const contact = {
  group: 'demo-tiddlywinks-club',
  name: 'Ann <b>Example</b>',
  role: 'Key holder',
  phone: '01632 960101',
  otherPhone: '01632 960102',
  when: 'Any night',
  confirmed: '2026-10-01',
};

cpSync('tests/fixtures/council', content, { recursive: true });
mkdirSync(own);
beforeEach(() => rmSync(join(own, 'emergency-sheet.html'), { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[] = []) {
  const said = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.stdout += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.stderr += `${text}\n`));
  try {
    return { status: emergencySheet(words, content, today), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}

function write(data: unknown): void {
  writeFileSync(
    join(own, 'out-of-hours.json'),
    typeof data === 'string' ? data : JSON.stringify(data, null, 2),
  );
}

it('says what is missing, with an example that it takes itself', () => {
  rmSync(join(own, 'out-of-hours.json'), { force: true });
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain(`${join(own, 'out-of-hours.json')} is not there.`);
  write(stderr.slice(stderr.indexOf('{')).replace('the-name-of-its-file', contact.group));
  expect(run().status).toBe(0);
});

it('joins the contacts with what the site says, in one file of its own that only its owner reads', () => {
  write({ numbers: [{ title: 'Duty officer', phone: '01632 960100' }], contacts: [contact] });
  const { status, stdout } = run();
  expect([status, stdout]).toEqual([0, expect.stringContaining('with 1 contact. Open it and print it.')]);
  const file = join(own, 'emergency-sheet.html');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('Emergency sheet, 21 November 2026');
  expect(html).toMatch(
    /<h2>Millbrook<\/h2>[^]*Men&#39;s Tiddlywinks[^]*Hall<\/strong>: 40 people[^]*By day: <b>01632 960001/,
  );
  expect(html).toContain(
    '<b>01632 960101</b> or <b>01632 960102</b> Ann &lt;b&gt;Example&lt;/b&gt;. Key holder. Any night',
  );
  expect(html).toContain('Not for publication.');
  expect(html).not.toMatch(/<script|https?:|<link|src=/);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  const again = html;
  run();
  expect(readFileSync(file, 'utf8')).toBe(again);
});

it('puts a contact without a place on the sheet at its end, and says so', () => {
  write({ contacts: [{ ...contact, group: 'friends-of-the-mill' }] });
  const { stdout } = run();
  expect(stdout).toContain('or the group offers nothing: friends-of-the-mill.');
  const html = readFileSync(join(own, 'emergency-sheet.html'), 'utf8');
  expect(html.slice(html.indexOf('Not on the site'))).toContain('01632 960101');
});

it('tells all that is wrong, each with its line, and writes nothing', () => {
  write({
    contacts: [{ ...contact, group: 'demo-tidlywinks-club', confirmed: '2026-11-22' }],
  });
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr.replaceAll(own, 'private')).toMatchInlineSnapshot(`
    "private/out-of-hours.json:4:7
      contacts › 1 › group names a group that does not exist  [out-of-hours]
        found: "demo-tidlywinks-club"
        expected: the name of a file in groups/, without its ending
        example: demo-tiddlywinks-club
        did you mean: demo-tiddlywinks-club?

    private/out-of-hours.json:10:7
      contacts › 1 › confirmed lies in the future  [out-of-hours]
        found: 2026-11-22
        expected: the day on which the person agreed: up to today (2026-11-21)
        example: 2026-11-21

    2 problems. No sheet was written.
    "
  `);
  write({ contacts: [{ ...contact, phone: 1632960101, tel: 'x' }] });
  expect(run().stderr.replaceAll(own, 'private')).toMatchInlineSnapshot(`
    "private/out-of-hours.json:7:7
      contacts › 1 › phone must stand in quotes: a number loses its leading zero  [schema]
        found: 1632960101
        expected: The number for out of hours, in quotes.
        example: "01632 960001"

    private/out-of-hours.json:11:7
      contacts › 1 › tel is not a field here  [unknown-field]
        found: "x"
        expected: one of group, name, role, phone, otherPhone, email, when, words, confirmed

    2 problems. No sheet was written.
    "
  `);
  expect(existsSync(join(own, 'emergency-sheet.html'))).toBe(false);
});

it.each(['dist', 'public/private', 'src/content/private'])(
  'keeps nothing in %s, which is public',
  (place) => {
    const { status, stderr } = run([resolve(place)]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('is published, or holds the content')]);
  },
);

it('refuses a folder that Git would keep', () => {
  const repository = join(folder, 'kept');
  mkdirSync(repository);
  execFileSync('git', ['init', '--quiet'], { cwd: repository });
  expect(run([join(repository, 'private')]).stderr).toContain('Write /private/ into .gitignore first');
  cpSync('templates/council/gitignore', join(repository, '.gitignore'));
  expect(run([join(repository, 'private')]).stderr).toContain('is not there');
});

it.each([[['--all']], [['a', 'b']]])('says how it is used for %j', (words) => {
  expect(run(words).stderr).toMatch(/^npm run emergency-sheet /);
});
