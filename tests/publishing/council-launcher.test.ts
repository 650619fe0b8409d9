import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const room = realpathSync(mkdtempSync(join(tmpdir(), 'noticeboard-launcher-')));
const code = join(room, 'code');
const council = join(room, 'council');
afterAll(() => rmSync(room, { recursive: true, force: true }));

mkdirSync(join(code, 'part'), { recursive: true });
mkdirSync(council);
cpSync('templates/council/noticeboard.mjs', join(council, 'noticeboard.mjs'));
writeFileSync(join(code, 'part', 'package.json'), '{ "name": "part", "version": "1.0.0" }');
git('init', '-q', '-b', 'main');
const first = commit('first version');
const second = commit('second version');

test('the code is fetched at the commit that is named, once, and another when another is named', () => {
  pin(first);
  expect(run('build')).toMatchObject({
    status: 1,
    said: 'The code of Noticeboard is not here yet: npm run setup\n',
  });
  expect(run('setup').status, run('setup').said).toBe(0);
  const { said } = run('build', 'one', '--two');
  expect(JSON.parse(said)).toEqual({
    version: 'first version',
    words: ['one', '--two'],
    content: join(council, 'content'),
    out: join(council, 'dist'),
  });
  pin(second);
  expect(run('setup').status).toBe(0);
  expect(JSON.parse(run('build').said)).toMatchObject({ version: 'second version' });
});

test('a folder that is named for the content or the site is kept; a preview lies elsewhere', () => {
  expect(
    JSON.parse(run('build', { NOTICEBOARD_CONTENT: '/before/content', OUT_DIR: 'other' }).said),
  ).toMatchObject({
    content: '/before/content',
    out: join(council, 'other'),
  });
  expect(JSON.parse(run('build', { PREVIEW: '1' }).said)).toMatchObject({
    out: join(council, 'dist-preview'),
  });
});

test('a checkout that is there already is used', () => {
  expect(run('setup', { NOTICEBOARD_HOME: code }).said).toBe(`The code of Noticeboard lies in ${code}.\n`);
});

test.each([
  ['', 'https://git.example.org/code'],
  ['main', 'https://git.example.org/code'],
  [first, '--upload-pack=touch x'],
  [first, 'ext::sh -c x'],
])('"%s" of "%s" is refused', (wanted, repository) => {
  pin(wanted, repository);
  expect(run('setup')).toMatchObject({
    status: 1,
    said: expect.stringContaining('noticeboard.json must name') as string,
  });
});

function run(name: string, ...given: (string | Record<string, string>)[]) {
  const words = given.filter((one) => typeof one === 'string');
  const env = Object.assign({}, ...given.filter((one) => typeof one === 'object')) as Record<string, string>;
  const { NOTICEBOARD_CONTENT: _, OUT_DIR: __, PREVIEW: ___, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(council, 'noticeboard.mjs'), name, ...words],
    {
      encoding: 'utf8',
      env: {
        ...rest,
        // The address stands for a repository of this test.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${pathToFileURL(code).href}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://git.example.org/code',
        ...env,
      },
    },
  );
  return {
    status,
    said:
      name === 'setup'
        ? `${stdout}${stderr}`.replace(/^(?:added|up to date|found).*\n|^\n/gm, '')
        : `${stdout}${stderr}`,
  };
}

function pin(wanted: string, repository = 'https://git.example.org/code'): void {
  writeFileSync(join(council, 'noticeboard.json'), JSON.stringify({ repository, commit: wanted }));
}

/** A program that says how it was called. @returns the commit */
function commit(version: string): string {
  writeFileSync(
    join(code, 'say.mjs'),
    `const { NOTICEBOARD_CONTENT: content, OUT_DIR: out } = process.env;
console.log(JSON.stringify({ version: ${JSON.stringify(version)}, words: process.argv.slice(2), content, out }));`,
  );
  writeFileSync(
    join(code, 'package.json'),
    JSON.stringify({
      name: 'code',
      version: '1.0.0',
      scripts: { build: 'node say.mjs' },
      devDependencies: { part: 'file:part' },
    }),
  );
  execFileSync('npm', ['install', '--package-lock-only', '--offline', '--silent'], {
    cwd: code,
    shell: process.platform === 'win32',
  });
  git('add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', version);
  return git('rev-parse', 'HEAD').trim();
}

function git(...words: string[]): string {
  return execFileSync('git', ['-C', code, ...words], { encoding: 'utf8' });
}
