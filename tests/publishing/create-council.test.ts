import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isExample } from '../../scripts/create-council/write-council.ts';
import { listFiles } from '../../src/publishing/built-site.ts';

const day = '2027-03-14';
const { AS_OF: _, SOURCE_DATE_EPOCH: __, SITE_ADDRESS: ___, NODE_OPTIONS: ____, ...rest } = process.env;
const env = { ...rest, NODE_ENV: '', AS_OF: day, PORT: '0' };

const room = realpathSync(mkdtempSync(join(tmpdir(), 'noticeboard-new-')));
const folder = join(room, 'wealdmoor');
afterAll(() => rmSync(room, { recursive: true, force: true, maxRetries: 5 }));

test('a new council is made, checked, built and served with four commands', async () => {
  const began = performance.now();
  const made = npm(
    resolve('.'),
    'run',
    '--silent',
    'create-council',
    folder,
    '--',
    '--name',
    'Wealdmoor District Council',
    '--colour',
    '#ffcc00',
    '--host',
    'github-pages',
    '--yes',
  );
  expect(made.said).toContain('is a new council: 46 entries, and no problem found.');
  expect(npm(folder, 'run', '--silent', 'setup').said).toBe(
    `The code of Noticeboard lies in ${resolve('.')}.\n`,
  );
  expect(npm(folder, 'run', '--silent', 'check:content').said).toBe(
    'Content: 46 entries checked, no problem found.\n',
  );
  const home = await start(folder);
  const seconds = (performance.now() - began) / 1000;
  console.log(`Note: a new council from nothing to a page in a browser: ${seconds.toFixed(0)} s.`);
  expect(home).toContain('What Wealdmoor promised');
  expect(seconds).toBeLessThan(120);
});

test('its site is its own: no word of the example council, and one page of each kind', () => {
  const files = listFiles(join(folder, 'dist'));
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const kind of [
    'actions/example-promise',
    'strategies/example-plan',
    'measures/example-measure',
    'funds/example-fund',
    'groups/demo-example-garden-club',
    'venues/demo-example-hall',
    'organisations/example-team',
    'places/example-ward',
    'documents/example-report',
    'stories/example-story',
    'events/example-open-day',
    'annual-reports/example-plan-2026-27',
  ])
    expect(pages).toContain(`${kind}/index.html`);
  // The help for editors, and how the postcodes of everybody are told, speak of the example.
  const told = files.filter(
    (file) => /\.(?:html|json|csv|xml|txt)$/.test(file) && !/^(?:help|pagefind|admin)\//.test(file),
  );
  const naming = told.filter((file) =>
    /Maidstone|Tovil|Larkshire/.test(readFileSync(join(folder, 'dist', file), 'utf8')),
  );
  expect(naming).toEqual([]);
  expect(told.length).toBeGreaterThan(200);
});

test('without its examples the site is whole, and says what is not there yet', () => {
  for (const file of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }))
    if (isExample(`/${file}`)) rmSync(join(folder, 'content', file));
  const { code, said } = npm(folder, 'run', '--silent', 'build');
  expect(code, said).toBe(0);
  const text = (page: string) => readFileSync(join(folder, 'dist', page, 'index.html'), 'utf8');
  expect(text('.')).toContain('No promise stands here yet.');
  expect(text('.')).toContain('No group is listed yet.');
  expect(text('groups')).toContain('No group is listed here yet.');
  expect(text('events')).toContain('Nothing is to come that is known here.');
  expect(existsSync(join(folder, 'dist', 'actions', 'example-promise'))).toBe(false);
});

test('a change to it is described, and a mistake is told with its file', () => {
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', 'first');
  expect(git('ls-files')).not.toMatch(/^(?:dist|noticeboard\.local)/m);
  rmSync(join(folder, 'content', 'pages', 'privacy.mdx'));
  expect(npm(folder, 'run', '--silent', 'describe:change').said).toContain('1 entry: 1 deleted.');
  const { code, said } = npm(folder, 'run', '--silent', 'check:content', '--', '--format', 'github');
  expect(code).toBe(1);
  expect(said).toContain('::error file=content/pages/privacy.mdx,line=1,title=This file [required-pages]::');
});

test('a folder that holds something is never written into', () => {
  const { code, said } = npm(resolve('.'), 'run', '--silent', 'create-council', folder, '--', '--yes');
  expect(code).toBe(1);
  expect(said).toContain('is not empty. Nothing was written');
});

function npm(cwd: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd,
    env: { ...env, INIT_CWD: cwd },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** Starts the site, fetches its home page from the address that is printed, and stops it. */
async function start(cwd: string): Promise<string> {
  const child = spawn('npm', ['start'], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  try {
    const address = await new Promise<string>((found, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const [url] = /http:\/\/\S+/.exec(said) ?? [];
          if (url) found(url);
        });
      child.on('exit', () => failed(new Error(said)));
    });
    return await (await fetch(address)).text();
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  }
}

function git(...words: string[]): string {
  return spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).stdout;
}
