import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';

const path = '/timeline/2022/';
const shown = (page: Page) => page.locator('[data-part=fact]:visible');
const count = async (page: Page) =>
  Number(await page.locator('timeline-filter [data-part=shown]').innerText());

describe('the filter of a timeline', () => {
  test('narrows the page by kind and by words, says how many are left, and keeps the choice in the address', () =>
    withPage({ viewport: phone }, async (page) => {
      await page.addInitScript(axeSource);
      await page.goto(path);
      const all = await shown(page).count();
      expect(await count(page)).toBe(all);
      await page.getByLabel('Kind of fact').selectOption('target');
      await page.getByLabel('Words in it').fill('love where');
      expect(await shown(page).allInnerTexts()).toEqual([expect.stringContaining('Love Where You Live')]);
      expect(await count(page)).toBe(1);
      expect(await page.locator('main h2:visible').allInnerTexts()).toContain('September 2022');
      expect(new URL(page.url()).search).toBe('?kind=target&words=love+where');
      expect(await runAxe(page)).toEqual([]);
      await page.reload();
      expect(await shown(page).count()).toBe(1);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => shown(page).count()).toBe(all);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    }));

  test('is not there without JavaScript; every fact is', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('timeline-filter').isVisible()).toBe(false);
      expect(await shown(page).count()).toBeGreaterThan(20);
    }));
});
