import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goneSince, goneWords } from '../../src/publishing/gone-since.ts';
import { contentOf } from '../fixtures/copy.ts';
import { makeFolder } from './council.ts';

it('names the pages of entries that went without a word', () => {
  const folder = makeFolder();
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  const put = (site: string, ...pages: string[]) => {
    for (const page of pages) {
      mkdirSync(join(site, page), { recursive: true });
      writeFileSync(join(site, page, 'index.html'), '');
    }
  };
  put(
    before,
    'groups/old',
    'groups/moved',
    'groups/harbour-house',
    'groups/today',
    'groups/category/old',
    'old-page',
  );
  put(before, 'about', 'packs/a/b');
  put(after, 'groups/today', 'about');
  const content = contentOf((copy) => {
    const moved = [{ from: '/groups/moved/', to: '/groups/', on: '2026-11-01' }];
    copy.replace('council.json', '"place"', `"moved": ${JSON.stringify(moved)}, "place"`);
    copy.replace('groups/harbour-house.json', '"title"', '"draft": true, "title"');
  });
  const gone = goneSince(before, after, content);
  expect(gone).toEqual(['/groups/category/old/', '/groups/old/', '/old-page/']);
  expect(goneWords(gone)).toContain(
    'gone:\n  /groups/category/old/\n  /groups/old/\n  /old-page/\nOld links',
  );
  expect(goneSince(join(folder, 'none'), after, content)).toEqual([]);
});
