import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import { submitted } from '../fixtures/submission.ts';
import { publish } from './command.ts';
import { makeCouncil, retitle } from './council.ts';

test('a listing that waits is nowhere on the site: no page, no card, no list, no data, no search', async () => {
  const council = makeCouncil();
  const folder = join(council.content, 'groups');
  writeFileSync(
    join(folder, 'zyxwaiting-ringers.json'),
    JSON.stringify(submitted({ title: 'Zyxwaiting Ringers' }).entry),
  );
  copyFileSync(join(folder, 'harbour-house.json'), join(folder, 'qwvisible-house.json'));
  retitle(council, 'groups', 'qwvisible-house', 'Qwvisible House');
  await publish(council);
  const files = listFiles(council.out);
  const found = (word: RegExp) =>
    files.filter((file) => word.test(file) || word.test(readUnpacked(join(council.out, file))));
  expect(found(/zyxwaiting/i)).toEqual([]);
  expect(found(/bell-ringers\.example\.org|01632 ?960009/)).toEqual([]);
  expect(found(/qwvisible/i), 'the test sees listings that do not wait').toContain(
    'groups/qwvisible-house/card.json',
  );
});

function readUnpacked(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
