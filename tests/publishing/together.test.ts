import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, publish } from './command.ts';
import { firstId, makeCouncil, retitle } from './council.ts';
import { fingerprint } from './fingerprint.ts';

test('two builds at once give what each gives alone', async () => {
  const [one, other] = [makeCouncil(), makeCouncil()];
  retitle(one, 'actions', firstId(one, 'actions'), 'A promise of the one council');
  retitle(other, 'actions', firstId(other, 'actions'), 'A promise of the other council');
  const alone = [];
  for (const council of [one, other]) {
    await publish(council);
    alone.push(fingerprint(council.out));
    rmSync(council.out, { recursive: true });
  }
  expect(alone[0]).not.toEqual(alone[1]);

  const ends = await Promise.all([build(one), build(other)]);
  expect(ends).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect([fingerprint(one.out), fingerprint(other.out)]).toEqual(alone);

  const shared = join(one.folder, 'shared');
  const both = await Promise.all([one, other].map(({ content }) => build({ content, out: shared })));
  expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(alone).toContainEqual(fingerprint(shared));
});
