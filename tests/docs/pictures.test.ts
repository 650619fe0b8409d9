import { readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { mostBytes, shots } from '../../scripts/pictures/list.ts';
import { pictureScale } from '../../src/domain/help/picture-scale.ts';
import { hasPage } from '../../src/domain/site-pages.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { allBlocks, docs } from './docs.ts';

const folder = 'docs/pictures';
const pictures = [...docs].flatMap(([doc, blocks]) =>
  allBlocks(blocks).flatMap((block) => (block.kind === 'picture' ? [{ doc, ...block }] : [])),
);

test('every picture that a doc shows is one that the script takes, and the other way round', () => {
  const shown = [...new Set(pictures.map(({ file }) => file))].toSorted();
  expect(shown).toEqual(shots.map(({ name }) => `../pictures/${name}.webp`).toSorted());
  expect(readdirSync(folder).toSorted()).toEqual(shots.map(({ name }) => `${name}.webp`).toSorted());
});

it.each(pictures)('$file in $doc says in words what it shows', ({ alternative, caption }) => {
  expect(alternative).toMatch(/^[A-Z].{20,}$/);
  expect(caption).toMatch(/^[A-Z].{10,}\.$/);
});

it.each(shots)('$name is small, and as large as the script says', async ({ name, width, height }) => {
  expect(statSync(`${folder}/${name}.webp`).size).toBeLessThanOrEqual(mostBytes);
  const size = await sharp(readFileSync(`${folder}/${name}.webp`)).metadata();
  expect([size.width, size.height]).toEqual([width * pictureScale, height * pictureScale]);
});

test('the pages that are shown are still there', () => {
  const { content } = readContent('src/content');
  expect(shots.filter(({ path }) => !hasPage(content, path)).map(({ path }) => path)).toEqual([]);
});
