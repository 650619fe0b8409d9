import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue, type CatalogueFile } from '../../src/domain/directory/catalogue.ts';
import { shownContent } from '../../src/domain/shown-content.ts';
import { directoryIndex } from '../../src/exports/directory-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder } from '../../src/reader/files.ts';
import { today } from '../../src/reader/today.ts';
import type { Content } from '../../src/schemas/index.ts';
import { first, leastShare, readQuestions, scoreOf } from '../directory/questions.ts';
import { withPage } from './open.ts';
import { siteFolder } from './pages.ts';
import { says } from './search-steps.ts';

const content = shownContent(readContent(contentFolder()).content as Content, today(), 'public');

test('Pagefind gives every place of every word on every shelf, and no other', async () => {
  const { shelves } = directoryIndex(content, today());
  const file = readFileSync(join(siteFolder, 'groups/search/catalogue.json'), 'utf8');
  const { shelves: ids } = readCatalogue(JSON.parse(file) as CatalogueFile);
  const words = [...new Set(shelves.flatMap((shelf) => shelf.split(' ')))];
  expect(words.length).toBeGreaterThan(1000);
  const found = await withPage({}, async (page) => {
    await page.goto('/groups/');
    // As text, because vitest rewrites an import.
    return page.evaluate<
      Record<string, number[]>[]
    >(`import('/groups/search/text/pagefind.js').then(async (engine) => {
      const index = engine.createInstance({ basePath: '/groups/search/text/', baseUrl: '/', noWorker: true });
      await index.filters();
      const all = [];
      for (const word of ${JSON.stringify(words)}) {
        const { results } = await index.search(word);
        all.push(Object.fromEntries(results.map((result) => [result.id, result.words])));
      }
      return all;
    })`);
  });
  const wrong = words.flatMap((word, number) =>
    shelves.flatMap((shelf, at) => {
      const wanted = shelf.split(' ').flatMap((other, place) => (other === word ? [place] : []));
      const places = [...(found[number]?.[ids[at] ?? ''] ?? [])].sort((a, b) => a - b);
      return wanted.join() === places.join()
        ? []
        : [`${word} on shelf ${at}: ${places.join()}, not ${wanted.join()}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('residents find what they mean on the page itself', () =>
  withPage({}, async (page) => {
    // From an address that asks for something, so that the script is there before the first question.
    await page.goto('/groups/?q=choir');
    await says(page, /“choir”/);
    const field = page.locator('#directory-query');
    const asked = [];
    for (const question of readQuestions('questions')) {
      await field.fill(question.typed);
      await field.press('Enter');
      const quoted = question.typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      await says(page, new RegExp(`“${quoted}”|for “`, 'i'));
      await page.waitForFunction(
        (typed) =>
          document.querySelector('[data-part=status]')?.textContent.includes(`“${typed}”`) ||
          document.querySelector('[data-part=instead]')?.textContent === typed,
        question.typed,
      );
      const found = await page
        .locator('directory-search ol h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
      asked.push({ question, found: found.slice(0, first) });
    }
    const { share, words, missed } = scoreOf('on the page', asked);
    console.log(`Note: ${words}`);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(leastShare);
  }));
