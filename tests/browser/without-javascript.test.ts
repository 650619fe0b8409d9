import { afterAll, describe, expect, test } from 'vitest';
import { openPage, withPage } from './open.ts';
import { pageOfEachType } from './pages.ts';

const page = await openPage({ javaScriptEnabled: false });
afterAll(() => page.context().close());

describe.each([...pageOfEachType()])('without JavaScript, on %s', (_, path) => {
  test('the page can be read and left again', async () => {
    await page.goto(path);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    expect(await page.locator('header nav a:visible').count()).toBeGreaterThan(3);
  });
});

test('an address that is not there shows the page for it, with its status', () =>
  withPage({}, async (page) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toMatch(/not/i);
    expect(await page.locator('main a[href="/"], header a[href="/"]').count()).toBeGreaterThan(0);
  }));
