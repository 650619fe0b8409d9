import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from './command.ts';
import { makeCouncil } from './council.ts';
import { wordsOf } from './elements.ts';
import { parse } from 'parse5';

test('a site of a day before all papers is built, and says of what they tell later that none speaks of it yet', async () => {
  const council = makeCouncil();
  await publish(council, { env: { AS_OF: '2010-01-01' } });
  const read = (path: string) => wordsOf(parse(readFileSync(join(council.out, path, 'index.html'), 'utf8')));
  for (const path of ['agreements', 'agreements/village-compact', 'policies/equality-policy'])
    expect(read(path)).toContain('No paper speaks of it yet.');
});
