import { describe, expect, test } from 'vitest';
import { withPage } from './open.ts';
import { pageOfEachType } from './pages.ts';

const types = [...pageOfEachType()];

describe.each(types)('without JavaScript, on %s', (_, path) => {
  test('the page can be read and left again', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
      expect(await page.locator('header nav a:visible').count()).toBeGreaterThan(3);
    }));
});

test('without JavaScript, the search page leads to the lists instead', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/search/');
    const links = await page
      .locator('main a:visible')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toContain('/groups/a-to-z/');
    expect(links).toContain('/actions/');
    expect(await page.locator('main input:visible').count()).toBe(0);
  }));

test('an address that is not there shows the page for it, with its status', () =>
  withPage({}, async (page) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toMatch(/not/i);
    expect(await page.locator('main a[href="/"]').count()).toBeGreaterThan(0);
  }));
