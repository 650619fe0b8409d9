import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, withPage } from './open.ts';

/** The strategy with promises in four states. */
const path = '/strategies/equalities-action-plan/';
/** The token for complete. */
const complete = { light: 'rgb(23, 101, 58)', dark: 'rgb(127, 215, 157)' };

describe('a chart in view', () => {
  test('tells the pointer of a row, lets it rest on the words, and puts them away', () =>
    withPage({}, async (page) => {
      const chart = await openChart(page);
      await chart.locator('.live').waitFor();
      const tip = chart.locator('.tip');
      expect(await tip.isVisible()).toBe(false);
      const bar = await boxOf(chart.locator('[role=img] svg').first());
      await page.mouse.move(bar.x + 40, bar.y + bar.height / 2);
      await tip.waitFor();
      const lines = (await tip.textContent())?.split('\n') ?? [];
      expect(lines).toContain('Complete: 2 (25%)');
      expect(lines.at(-1)).toBe('All: 8');

      const words = await boxOf(tip);
      await page.mouse.move(bar.x + 40, words.y + words.height / 2, { steps: 5 });
      await page.waitForTimeout(100);
      expect(await tip.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
    }));

  test('draws every bar where the SVG had it, at any width, and moves nothing', () =>
    withPage({}, async (page) => {
      const chart = await openChart(page, false);
      const before = await page.evaluate(() => document.body.scrollHeight);
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('.live').waitFor();
      expect(await page.evaluate(() => document.body.scrollHeight)).toBe(before);
      for (const width of [1280, 700, 400]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(isDrawnOverSvg);
      }
    }));

  test('takes the colours of the page again when they change', () =>
    withPage({ colorScheme: 'light' }, async (page) => {
      const chart = await openChart(page);
      await chart.locator('.live').waitFor();
      for (const colorScheme of ['light', 'dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction(firstBarHasColour, complete[colorScheme]);
      }
    }));
});

describe('a chart stays as it was drawn at build time', () => {
  test('where nothing can hover', () =>
    withPage({ viewport: phone, hasTouch: true, isMobile: true }, (page) => expectSvg(page)));

  test('in forced colours', () => withPage({ forcedColors: 'active' }, (page) => expectSvg(page)));

  test('without JavaScript', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('live-chart [role=img] .segment').first().isVisible()).toBe(true);
    }));

  test('where the drawing cannot be loaded', () =>
    withPage({}, async (page) => {
      const refused = page.waitForEvent('requestfailed');
      await page.route(/chart-drawing/, (route) => route.abort());
      const chart = await openChart(page);
      await refused;
      expect(await chart.locator('.live').count()).toBe(0);
      expect(await chart.locator('.segment').first().isVisible()).toBe(true);
    }));

  test('on paper, where the canvas gives way to the SVG again', () =>
    withPage({}, async (page) => {
      const chart = await openChart(page);
      await chart.locator('.live').waitFor();
      expect(await chart.locator('.segment').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await chart.locator('.segment').first().isVisible()).toBe(true);
      expect(await chart.locator('canvas').isVisible()).toBe(false);
      expect(await chart.locator('table').isVisible()).toBe(true);
    }));
});

test('nothing is loaded for a chart before it comes into view', () =>
  withPage({ viewport: { width: 1280, height: 300 } }, async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const chart = await openChart(page, false);
    await page.waitForTimeout(300);
    expect(loaded.filter((url) => url.includes('chart-drawing'))).toEqual([]);
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.live').waitFor();
    expect(loaded.filter((url) => url.includes('chart-drawing'))).toHaveLength(1);
  }));

/** Opens the page and gives its first chart of several states. */
async function openChart(page: Page, inView = true): Promise<Locator> {
  await page.goto(path);
  const chart = page.locator('live-chart').filter({ hasText: 'Stopped' }).first();
  if (inView) await chart.scrollIntoViewIfNeeded();
  return chart;
}

async function expectSvg(page: Page): Promise<void> {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const chart = await openChart(page);
  await page.waitForTimeout(300);
  expect(await chart.locator('.segment').first().isVisible()).toBe(true);
  expect(loaded.filter((url) => url.includes('chart-drawing'))).toEqual([]);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it has no box');
  return box;
}

/** Whether the canvas has something where each bar of the SVG begins, and nothing above it. */
function isDrawnOverSvg(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.live canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  const frame = canvas.getBoundingClientRect();
  return [...(canvas.parentElement?.querySelectorAll('.segment') ?? [])].every((bar) => {
    const { left, top, width, height } = bar.getBoundingClientRect();
    const alpha = (x: number, y: number) =>
      context.getImageData((x - frame.left) * devicePixelRatio, (y - frame.top) * devicePixelRatio, 1, 1)
        .data[3] ?? 0;
    return alpha(left + width / 2, top + height / 2) === 255 && alpha(left + width / 2, top - 4) === 0;
  });
}

function firstBarHasColour(colour: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.live canvas');
  const bar = canvas?.parentElement?.querySelector('.segment');
  const context = canvas?.getContext('2d');
  if (!canvas || !bar || !context) return false;
  const frame = canvas.getBoundingClientRect();
  const { left, top, height } = bar.getBoundingClientRect();
  const [red, green, blue] = context.getImageData(
    (left - frame.left + 8) * devicePixelRatio,
    (top - frame.top + height / 2) * devicePixelRatio,
    1,
    1,
  ).data;
  return `rgb(${red}, ${green}, ${blue})` === colour;
}
