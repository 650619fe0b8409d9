import { afterAll, expect, test } from 'vitest';
import { openPage } from './open.ts';
import { hardestPosters } from './pages.ts';
import { readPdf, squeeze } from './pdf.ts';

const posters = hardestPosters().map(({ path }) => path);
/** In points: 1/72 inch. */
const a4 = { width: 595, height: 842 };

const page = await openPage();
afterAll(() => page.context().close());

test('there are posters of many kinds', () => {
  expect(posters.length).toBeGreaterThan(process.env['SITE_DIR'] ? 5 : 15);
});

test.each(posters)('%s is one sheet of A4, with all that it says', async (path) => {
  await page.goto(path);
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(
    sheets.map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) })),
  ).toEqual([a4]);
  const printed = sheets[0]?.text ?? '';
  const said = await page.locator('.poster').innerText();
  const lost = said
    .split(/\s+/)
    .filter((word) => !printed.replaceAll('-', '').includes(squeeze(word).replaceAll('-', '')));
  expect(lost).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  // What would not fit would be cut off without a word.
  const room = await page.locator('.poster').evaluate((sheet) => ({
    tall: sheet.scrollHeight - sheet.clientHeight,
    wide: sheet.scrollWidth - sheet.clientWidth,
    words: [...sheet.querySelectorAll<HTMLElement>('h1, p, dd, dt, figcaption')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.innerText),
  }));
  expect(room).toEqual({ tall: 0, wide: 0, words: [] });
  await page.emulateMedia({ media: null });
});
