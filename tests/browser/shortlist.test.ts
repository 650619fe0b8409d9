import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../exports/published.ts';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';

const path = '/groups/shortlist/';
const [scouts, ringers] = ['demo-first-otterby-scouts', 'demo-little-acorns'];
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });
const titles = (page: Page) => page.locator('short-list h3:visible').allInnerTexts();

async function keep(page: Page, id: string): Promise<void> {
  await page.goto(`/groups/${id}/`);
  await button(page, /^Keep .* on your shortlist$/).press('Enter');
  await button(page, /^Remove .* from your shortlist$/).waitFor();
}

async function said(page: Page, words: RegExp): Promise<void> {
  await page.locator('short-list [data-part=status]', { hasText: words }).waitFor();
}

describe('the shortlist', () => {
  test('keeps groups in this browser alone, and can be taken away as a table', () =>
    withPage({ viewport: phone }, async (page) => {
      await page.addInitScript(axeSource);
      await keep(page, scouts);
      expect(await page.locator('keep-button [role=status]').innerText()).toBe(
        'Kept. Your shortlist has 1 group.',
      );
      await keep(page, ringers);
      await page.getByRole('link', { name: 'Your shortlist' }).click();
      await said(page, /^2 groups\.$/);
      expect(await titles(page)).toHaveLength(2);
      expect(await page.locator('short-list li').first().innerText()).toMatch(
        /Every Monday[^]*Telephone[^]*Made up/,
      );
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Save as a table').click(),
      ]);
      const rows = readCsv((await buffer(await download.createReadStream())).toString('utf8').slice(1));
      expect(rows.map(([name]) => name)).toEqual(['name', ...(await titles(page))]);

      await button(page, /^Remove 1st Otterby/).press('Enter');
      await said(page, /^1 group\.$/);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Groups');
      await button(page, 'Remove all').click();
      await said(page, /^Your shortlist is empty\.$/);
      await button(page, 'Put them back').click();
      await said(page, /^1 group\.$/);
    }));

  test('is shared by its address, and never overwrites the list of whoever opens it', () =>
    withPage({}, async (page) => {
      await keep(page, ringers);
      await page.goto(`${path}?ids=${scouts},no-such-group,%3Cscript%3E`);
      await said(page, /^1 group\. 1 group no longer in the directory\. 1 part of the address left out/);
      expect(await titles(page)).toEqual([expect.stringContaining('Scout'), 'no-such-group']);
      await button(page, 'Keep all').click();
      await page.getByText('Your shortlist now has 2 groups.').waitFor();
      await page.goto(path);
      await said(page, /^2 groups\.$/);
    }));

  test('names a group that has left the directory since it was kept', () =>
    withPage({}, async (page) => {
      await page.goto(path);
      await page.evaluate(() =>
        localStorage.setItem(
          'noticeboard-shortlist',
          '[{"id":"long-gone","title":"The <b>Long</b> Gone"},{"id":"../x"},5]',
        ),
      );
      await page.reload();
      await said(page, /1 group no longer in the directory/);
      expect(await titles(page)).toEqual(['The <b>Long</b> Gone']);
      await button(page, /^Remove The/).click();
      await said(page, /^Your shortlist is empty/);
    }));

  test('says so where the browser keeps nothing', () =>
    withPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('switched off', 'SecurityError');
          },
        });
      });
      await keep(page, scouts);
      expect(await page.locator('keep-button [role=status]').innerText()).toMatch(
        /^Kept until you leave this page/,
      );
      await page.goto(path);
      await said(page, /This browser keeps nothing/);
    }));

  test('says that it needs JavaScript, and where else to go', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('main').innerText()).toMatch(/needs JavaScript[^]*A to Z/);
      await page.goto(`/groups/${scouts}/`);
      expect(await page.locator('keep-button:visible').count()).toBe(0);
    }));
});
