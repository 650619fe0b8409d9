import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The machine that runs the tests may be busy with others. */
export const soon = { timeout: 20_000 };

export const field = '#search-query';
export const browsePaths = ['/strategies/', '/groups/', '/places/', '/organisations/', '/glossary/'];

export const code = '<img src=x onerror="ran=1"><script>ran=1</script>';

/** An index that knows one page, whose every name is code, and that is slow to find "slow". */
export const hostileIndex = `
  const code = ${JSON.stringify(code).replaceAll('</', '<\\/')};
  const filters = { kind: { [code]: 1 }, place: { [code]: 1 } };
  const page = {
    url: '/about/', meta: { title: code }, filters: { kind: [code], place: [code] },
    excerpt: '&lt;script&gt; <mark>&lt;b&gt;hit&lt;/b&gt;</mark>', raw_content: 'code slow', locations: [0, 1],
  };
  const wait = (term) => new Promise((done) => setTimeout(done, term === 'slow' ? 500 : 0));
  export const createInstance = () => ({
    filters: async () => filters, preload: async () => {}, destroy: async () => {},
    search: async (term) => {
      await wait(term);
      return { results: [{ data: async () => page }], unfilteredResultCount: 1, filters };
    },
  });
`;

export const statusOf = (page: Page) => page.locator('[data-part=status][role=status]').innerText();
export const isAt = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const titles = (page: Page) => page.locator('site-search h3').allInnerTexts();
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** Waits until the page says something that fits, and gives it. */
export async function says(page: Page, words: RegExp): Promise<string> {
  await expect.poll(() => statusOf(page), soon).toMatch(words);
  return statusOf(page);
}

export async function goTo(page: Page, search: string, words = /result|found|letter|not available/) {
  await page.goto(`/search/${search}`);
  return says(page, words);
}

export async function submit(page: Page, query: string): Promise<void> {
  await page.locator(field).fill(query);
  await page.locator(field).press('Enter');
}
