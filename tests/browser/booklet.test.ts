import { afterAll, describe, expect, test } from 'vitest';
import { desktop, openPage } from './open.ts';
import { allPages } from './pages.ts';
import { readPdf, squeeze, type PdfPage } from './pdf.ts';

const booklets = allPages()
  .map(({ path }) => path)
  .filter((path) => /^\/places\/[^/]+\/booklet\//.test(path));
/** The heaviest of each paper: `allPages` begins with the heaviest. */
const [small, large] = [false, true].map(
  (isLarge) => booklets.find((path) => path.includes('/large-print/') === isLarge) ?? '',
);
/** In points: 1/72 inch. */
const [a4, a5] = [
  { width: 595, height: 842 },
  { width: 420, height: 595 },
];
const smallestLargePrint = 16;
/** Within the margins of A5, in pixels: 126 by 186 mm. */
const a5Inside = { width: 476, height: 703 };

const page = await openPage();
afterAll(() => page.context().close());

test('there are booklets on both papers, for several places', () => {
  expect(booklets.length).toBeGreaterThan(4);
  expect(booklets.filter((path) => path.includes('/large-print/'))).toHaveLength(booklets.length / 2);
});

describe.each([
  ['A5', small ?? '', a5],
  ['A4 in large print', large ?? '', a4],
] as const)('on %s', (_, path, paper) => {
  test('the paper has its size, every group and the number of each page', async () => {
    const pages = await print(path);
    for (const { width, height } of pages)
      expect({ width: Math.round(width), height: Math.round(height) }).toEqual(paper);
    pages.forEach(({ text }, index) => expect(text).toContain(`${index + 1}of${pages.length}`));
    const text = pages.map((one) => one.text).join('');
    const names = await page.locator('.booklet article h3, .booklet li strong').allTextContents();
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !text.includes(squeeze(name)))).toEqual([]);
    expect(text).toContain(squeeze((await page.locator('figcaption').innerText()).trim()));
  });

  test('nothing of the screen is printed, and nothing floods the paper with ink', async () => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(
      await page.locator('header:visible, footer:visible, nav:visible, main > div:visible').count(),
    ).toBe(0);
    const grounds = await page
      .locator('html, body, body *')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => getComputedStyle(element).backgroundColor),
      );
    expect([...new Set(grounds)].sort()).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
    await page.emulateMedia({ media: null, colorScheme: null });
  });
});

test('on A5 no group is cut in two, unless it is longer than a page', async () => {
  const pages = await print(small ?? '');
  await page.setViewportSize(a5Inside);
  await page.emulateMedia({ media: 'print' });
  const groups = await page.locator('.booklet article').evaluateAll((all) =>
    all.map((group) => ({
      text: (group as HTMLElement).innerText,
      height: group.getBoundingClientRect().height,
    })),
  );
  await page.emulateMedia({ media: null });
  await page.setViewportSize(desktop);
  const short = groups.filter(({ height }) => height < a5Inside.height);
  expect(short.length).toBeGreaterThan(groups.length * 0.9);
  const cut = short.filter((group) => !pages.some(({ text }) => text.includes(squeeze(group.text))));
  expect(cut).toEqual([]);
});

test('large print is large: no letter is smaller than 16 pt', async () => {
  await page.goto(large ?? '');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter(
          (element) =>
            element.checkVisibility() && [...element.childNodes].some(({ nodeType }) => nodeType === 3),
        )
        .map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75),
    );
  await page.emulateMedia({ media: null });
  expect(Math.min(...sizes)).toBeGreaterThan(smallestLargePrint - 0.01);
});

test('the QR code stays black on white in dark and in forced colours', async () => {
  await page.goto(small ?? '');
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const colours = await page
      .locator('svg[aria-label^="QR code"]')
      .evaluate((svg) => [
        getComputedStyle(svg.querySelector('rect') ?? svg).fill,
        getComputedStyle(svg.querySelector('path') ?? svg).stroke,
      ]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  }
});

async function print(path: string): Promise<PdfPage[]> {
  await page.goto(path);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}
