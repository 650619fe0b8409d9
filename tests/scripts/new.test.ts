import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { makeNew } from '../../scripts/new.ts';
import { BrokenOff, type Asker } from '../../scripts/new/asker.ts';
import { writtenKinds } from '../../scripts/new/kind-of.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { today } from '../fixtures/copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-new-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/council', content, { recursive: true });
});

async function run(words: readonly string[], asker?: Asker) {
  const said = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.stdout += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.stderr += `${text}\n`));
  try {
    return { status: await makeNew(words, content, today, asker), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}

function read(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

/** Answers each question that holds a text, and leaves all others for later. */
function answering(answers: Record<string, string | string[]>): Asker {
  const find = (question: string) => Object.entries(answers).find(([text]) => question.startsWith(text))?.[1];
  return {
    tell: () => undefined,
    text: (question, problemOf, proposal) => {
      const answer = find(question) as string | undefined;
      if (answer !== undefined) expect(problemOf(answer), question).toBeUndefined();
      return Promise.resolve(answer ?? proposal);
    },
    one: (question, choices) => {
      const answer = find(question) as string | undefined;
      if (answer !== undefined) expect(choices.map(({ value }) => value)).toContain(answer);
      return Promise.resolve(answer);
    },
    many: (question) => Promise.resolve((find(question) as string[] | undefined) ?? []),
    agrees: (question) => Promise.resolve(find(question) !== undefined),
  };
}

const whole = [
  ...['--title', 'Tovil Bell Ringers', '--summary', 'We ring church bells.', '--kind', 'group'],
  ...[
    '--categories',
    'games,nature',
    '--set',
    'checked.basis=checked',
    '--set',
    'checked.by=the group itself',
  ],
  ...['--set', 'checked.on=2026-11-02', '--set', 'checked.how=telephone', '--yes'],
];

it('without a kind lists every kind with what it is', async () => {
  const { status, stdout } = await run([]);
  expect(status).toBe(0);
  for (const { word } of writtenKinds) expect(stdout).toMatch(new RegExp(`^  ${word} +\\S.*\\.$`, 'm'));
});

it('makes a whole file that the check has nothing against, as a draft', async () => {
  const { status, stdout } = await run(['group', ...whole]);
  expect(status).toBe(0);
  expect(checkFolder(content, today, false).findings).toEqual([]);
  expect(JSON.parse(read('groups/tovil-bell-ringers.json'))).toEqual({
    title: 'Tovil Bell Ringers',
    summary: 'We ring church bells.',
    kind: 'group',
    categories: ['games', 'nature'],
    places: [],
    activities: [],
    draft: true,
    checked: { basis: 'checked', by: 'the group itself', on: '2026-11-02', how: 'telephone' },
  });
  expect(stdout).toMatch(
    /was written, as a draft: it is nowhere on the site\.[^]*places, activities[^]*Delete the line/,
  );
});

it('makes no draft of a whole file where --publish asks for it', async () => {
  await run(['group', ...whole, '--publish']);
  expect(JSON.parse(read('groups/tovil-bell-ringers.json'))).not.toHaveProperty('draft');
});

it('never replaces a file: the next one of that name gets a number, and an --id that is there is refused', async () => {
  await run(['group', ...whole]);
  const before = read('groups/tovil-bell-ringers.json');
  await run(['group', ...whole]);
  expect(existsSync(join(content, 'groups/tovil-bell-ringers-2.json'))).toBe(true);
  const { status, stderr } = await run(['group', ...whole, '--id', 'tovil-bell-ringers']);
  expect([status, stderr]).toEqual([
    1,
    'groups/tovil-bell-ringers.json is there already, and nothing is ever replaced. Choose another --id.\nNothing was written.\n',
  ]);
  expect(read('groups/tovil-bell-ringers.json')).toBe(before);
});

it('takes no address of a page, and says by its name what is made up', async () => {
  await run(['group', '--title', 'Map', '--yes']);
  await run(['venue', '--title', 'Hall', '--demonstration', 'yes', '--yes']);
  expect(existsSync(join(content, 'groups/map-2.json'))).toBe(true);
  expect(existsSync(join(content, 'venues/demo-hall.json'))).toBe(true);
});

it('tells what is left to fill in, with its line, and keeps such a file a draft', async () => {
  const { status, stdout } = await run([
    ...[
      'action',
      '--title',
      'Mend the weir',
      '--set',
      'strategy=river-plan',
      '--set',
      'targets.1.date=Oct-26',
    ],
    ...['--set', 'agreedFunding.amount=£1,500', '--publish', '--yes'],
  ]);
  expect(status).toBe(0);
  const text = read('actions/mend-the-weir.mdx');
  expect(text).toMatch(
    /  - date:\n {6}basis: stated\n {6}written: Oct-26\n {6}iso: '?2026-10'?\n {6}precision: month\n/,
  );
  expect(text).toContain('pence: 150000');
  expect(text).toContain('draft: true');
  const line = text.split('\n').indexOf('summary:') + 1;
  expect(stdout).toMatch(
    new RegExp(`Left to fill in: 5 fields\\.[^]*mend-the-weir\\.mdx:${line}  summary is empty`),
  );
  expect(stdout).not.toMatch(/null|undefined/);
});

it.each([
  [['acton'], /There is no kind “acton”\. Did you mean action\?/],
  [['group', '--titel', 'A', '--yes'], /Unknown option '--titel'/],
  [['group', 'Bell', 'Ringers'], /npm run new -- /],
  [
    ['group', '--kind', 'grup', '--title', 'A', '--yes'],
    /kind is none of the allowed[^]*did you mean: group\?[^]*Nothing was written\./,
  ],
  [['group', '--categories', 'game', '--yes'], /there is no categories\/game \(did you mean games\?\)/],
  [['group', '--set', 'checked.bye=me', '--yes'], /there is no field “bye” there \(did you mean by\?\)/],
  [['action', '--set', 'targets.2.date=2026', '--yes'], /“2” is no place in this list: the next one is 1/],
  [['group', '--set', 'places', '--yes'], /--set places: write a field, = and what it says/],
  [['group', '--yes'], /It needs a title, or an --id for its file\./],
  [['group', '--title', 'A'], /Nobody is there to be asked: say --yes/],
  [['group', '--title', 'A', '--id', 'Bells!', '--yes'], /“Bells!” cannot be an address/],
])('refuses %j and writes nothing', async (words, message) => {
  const { status, stderr } = await run(words);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(checkFolder(content, today, false).findings).toEqual([]);
});

it('asks for what is not given, offers what there is, and proposes the name of the file', async () => {
  const { status } = await run(
    ['action', '--strategy', 'larkshire-together'],
    answering({
      'title?': 'Light the towpath',
      'summary?': 'Lamps along the river.',
      'section?': 'lively-villages',
      'agreedFunding › amount, in': '£2,000',
      'targetStart, in': 'May 2026',
      'targets › 1 › date, in': 'by 2027',
      'targets: add one': 'yes',
      'leads: which': ['community-team'],
      'sources: add one': 'yes',
      'sources › 1 › document': 'together-plan-2023',
      'sources › 1: these': ['section'],
      'sources › 1 › section': 'Row 9',
      'These may be left out': ['places'],
      'places: which': ['millbrook'],
    }),
  );
  expect(status).toBe(0);
  expect(checkFolder(content, today, false).findings).toEqual([]);
  const made = checkFolder(content, today, false).content?.actions.find(
    ({ id }) => id === 'light-the-towpath',
  );
  expect(made?.data).toMatchObject({
    order: 4,
    section: 'lively-villages',
    places: ['millbrook'],
    draft: true,
  });
});

it('writes nothing where somebody breaks off', async () => {
  const asker = { ...answering({}), text: () => Promise.reject(new BrokenOff()) };
  const { status, stderr } = await run(['term'], asker);
  expect([status, stderr]).toEqual([1, 'Nothing was written.\n']);
});

it('explains every field without writing anything', async () => {
  const { stdout } = await run(['venue', '--explain']);
  expect(stdout).toContain('docs/fields.md#venues');
  expect(stdout).toMatch(/^masked \(may be left out\)$/m);
});
