import { afterAll, describe, expect, test } from 'vitest';
import { openPage, phone } from './open.ts';
import { allPages } from './pages.ts';
import { readPdf, squeeze, type PdfPage } from './pdf.ts';

const packs = allPages()
  .map(({ path }) => path)
  .filter((path) => /^\/packs\/[^/]+\/[^/]+\/$/.test(path));
/** The longest, and the one with the most columns. */
const printed = [packs[0] ?? '', packs.find((path) => path.includes('/recovery-and-renewal/')) ?? ''];
/** In points: 1/72 inch. */
const landscape = { width: 842, height: 595 };
/** Within the margins of a sheet, in pixels: 273 by 182 mm. */
const inside = { width: 1032, height: 688 };

const page = await openPage();
afterAll(() => page.context().close());

describe.each(printed)('%s on paper', (path) => {
  test('is A4 landscape, with its name, its day and its number on each sheet, and no navigation', async () => {
    const sheets = await print(path);
    expect(sheets.length).toBeGreaterThan(2);
    const [title = ''] = await page.locator('h1').allTextContents();
    for (const [at, { width, height, text }] of sheets.entries()) {
      expect({ width: Math.round(width), height: Math.round(height) }).toEqual(landscape);
      expect(text).toContain(squeeze(`Page ${at + 1} of ${sheets.length}`));
      expect(text).toContain(squeeze(`${title}, as of`));
      expect(text).not.toContain(squeeze('Skip to main content'));
      expect(text).not.toContain(squeeze('Word document'));
    }
  });

  test('has the head of the table on each sheet, and every word of every row', async () => {
    const sheets = await print(path);
    const heads = await page.locator('thead').first().locator('th').allTextContents();
    for (const { text } of sheets) expect(text).toContain(squeeze(heads.join('')));
    const all = sheets.map(({ text }) => text).join('');
    const lines = await page.locator('tbody td p').allTextContents();
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !all.includes(squeeze(line)))).toEqual([]);
  });

  test('tears no row that fits on a sheet', async () => {
    const sheets = await print(path);
    await page.setViewportSize(inside);
    await page.emulateMedia({ media: 'print' });
    const rows = await page.locator('tr[data-promise]').evaluateAll((all) =>
      all.map((row) => ({
        first: row.querySelector('td:nth-child(2) p')?.textContent ?? '',
        last: row.querySelector('td:last-child p:last-child')?.textContent ?? '',
        height: row.getBoundingClientRect().height,
      })),
    );
    await page.emulateMedia({ media: null });
    const torn = rows
      .filter(({ height }) => height < inside.height * 0.9)
      .filter(
        ({ first, last }) =>
          !sheets.some(({ text }) => [first, last].every((part) => text.includes(squeeze(part)))),
      );
    expect(torn).toEqual([]);
  });
});

test('on a phone each cell stands under the name of its column', async () => {
  await page.setViewportSize(phone);
  await page.goto(printed[1] ?? '');
  const names = await page
    .locator('tr[data-promise]')
    .first()
    .locator('td')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
    );
  const heads = await page.locator('thead').first().locator('th').allTextContents();
  expect(names).toEqual(heads);
  expect(await page.locator('thead').first().isVisible()).toBe(false);
});

async function print(path: string): Promise<PdfPage[]> {
  await page.goto(path);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}
