import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './command.ts';
import { makeCouncil, putOldSite } from './council.ts';

test('a secret address that an editor writes elsewhere stops the build, which does not repeat it', async () => {
  const council = makeCouncil();
  putOldSite(council);
  const file = join(council.content, 'groups', 'harbour-house.json');
  const group = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(
    file,
    JSON.stringify({ ...group, description: 'Ring the bell at 9 Whispering Quay, ME15 9CK.' }, null, 2),
  );
  const { code, said } = await build(council);
  expect(code).toBe(1);
  expect(said).toContain('The site was built but is not fit to be published');
  expect(said).toContain(
    'the file contains the street of the secret address of venues/harbour-refuge, which may be published nowhere',
  );
  expect(said).toContain('the file contains the postcode of the secret address of venues/harbour-refuge');
  expect(said).toContain('/groups/harbour-house/');
  expect(said).not.toMatch(/Whispering|9CK/i);
  expect(readFileSync(join(council.out, 'index.html'), 'utf8')).toContain('The site of last month');
  expect(existsSync(join(council.out, 'groups'))).toBe(false);
});
