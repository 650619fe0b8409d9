import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { desktop, openPage, phone } from './open.ts';
import { pageOfEachType } from './pages.ts';

/** The width of A4 between margins of 16 mm, at 96 pixels an inch. */
const paper = { width: 673, height: 1000 };

const page = await openPage();
afterAll(() => page.context().close());

describe.each([...pageOfEachType()])('on %s', (_, path) => {
  test('paper gets the content whole and no navigation', async () => {
    await open(path, paper, { media: 'print' });
    expect(await page.locator('nav:visible, form:visible, .skip:visible').count()).toBe(0);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    expect(await findClipped(page)).toEqual([]);
  });

  test.each([
    ['200 %', { width: 640, height: 450 }],
    ['400 %', { width: 320, height: 225 }],
  ])('zoom of %s neither cuts nor scrolls sideways', async (_zoom, size) => {
    await open(path, size);
    expect(await findClipped(page)).toEqual([]);
  });

  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('text spaced out by its reader is not cut, on %s', async (_screen, size) => {
    await open(path, size);
    await spaceOut(page);
    expect(await findClipped(page)).toEqual([]);
  });

  test('nothing moves for a reader who asked for less motion', async () => {
    await open(path, desktop, { reducedMotion: 'reduce' });
    expect(await findMotion(page)).toEqual([]);
  });
});

async function open(path: string, size: Size, media: Media = {}): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ media: 'screen', reducedMotion: 'no-preference', ...media });
  await page.goto(path);
}

/** The spacing of WCAG 2.2, 1.4.12, as a style sheet that no policy of the page refuses. */
function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What is wider than the window, and what hides a part of its text; a table may scroll on a screen, in a frame of its own. */
function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isPaper = matchMedia('print').matches;
    const clipped = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hidesWidth =
        overflowX === 'hidden' || overflowX === 'clip' || (isPaper && overflowX !== 'visible');
      const hidesHeight = overflowY === 'hidden' || overflowY === 'clip';
      return (
        element.checkVisibility() &&
        !element.closest('.visually-hidden, svg, input') &&
        ((hidesWidth && element.scrollWidth > element.clientWidth + 1) ||
          (hidesHeight && element.scrollHeight > element.clientHeight + 1))
      );
    });
    const names = clipped.map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`,
    );
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...names] : names;
  });
}

function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0.01);
    const moving = [document.documentElement, ...document.body.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return (
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth'
      );
    });
    return moving.map((element) => `${element.localName}.${element.className}`);
  });
}

type Size = Parameters<Page['setViewportSize']>[0];
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
