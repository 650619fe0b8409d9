import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/publishing/serve.ts';
import { withPage } from './open.ts';
import { allPages, siteFolder } from './pages.ts';
import { says } from './search-steps.ts';

const plain = await serve({ folder: siteFolder, base: '/', port: 0, host: '127.0.0.1' });
afterAll(() => {
  plain.server.closeAllConnections();
  plain.server.close();
});

const pack = allPages().find(({ path }) => /^\/packs\/[^/]+\/[^/]+\/$/.test(path))?.path ?? '';

/** What people do on pages that load more than others. */
const uses: [what: string, path: string, use: (page: Page) => Promise<unknown>][] = [
  ['the search of the site', '/search/?q=foyer', (page) => says(page, /^\d+ results? for “foyer”/)],
  ['the search of the directory', '/groups/?q=memory', (page) => says(page, /^\d+ groups? for “memory”/)],
  ['the shortlist', '/groups/shortlist/', (page) => page.locator('short-list').innerText()],
  ['the map', '/groups/map/', (page) => page.locator('svg[role=group]:visible a').first().waitFor()],
  [
    'a chart',
    '/strategies/equalities-action-plan/',
    async (page) => {
      await page.locator('live-chart').first().scrollIntoViewIfNeeded();
      await page.locator('live-chart .live').first().waitFor();
    },
  ],
  [
    'the form for a new listing',
    '/groups/join/',
    async (page) => {
      await page.getByRole('button', { name: 'Check my answers', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  ['a pack on paper', pack, (page) => page.pdf()],
];

describe.each([
  ['in headers', () => inject('site')],
  ['in the pages alone, where a host sends no headers', () => plain.url.replace(/\/$/, '')],
])('the policy %s', (_, site) => {
  test.each(uses)('lets %s do all that it does', (_what, path, use) =>
    withPage({}, async (page) => {
      const violations = await watch(page);
      await page.goto(site() + path, { waitUntil: 'networkidle' });
      await use(page);
      expect(violations).toEqual([]);
    }),
  );

  test('stops scripts and styles that came in from elsewhere, and lets the page be', () =>
    withPage({}, async (page) => {
      const violations = await watch(page);
      await page.route(`${site()}/about/`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          '</h1>',
          `</h1><script>document.title = 'taken over'</script>
          <img src="/favicon.svg" alt="" onload="document.title = 'taken over'">
          <p id="styled" style="color: rgb(1, 2, 3)">Text</p>
          <script src="https://elsewhere.example.org/a.js"></script><base href="https://elsewhere.example.org/">
          <form action="https://elsewhere.example.org/"><button id="send">Send</button></form>`,
        );
        await route.fulfill({ response, body });
      });
      await page.goto(`${site()}/about/`, { waitUntil: 'networkidle' });
      expect(await page.title()).not.toBe('taken over');
      expect(page.url()).toBe(`${site()}/about/`);
      expect(await page.locator('#styled').evaluate((one) => getComputedStyle(one).color)).not.toBe(
        'rgb(1, 2, 3)',
      );
      expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily)).not.toMatch(
        /^Times/,
      );
      // Last, because Playwright waits for the page that never comes.
      await page.locator('#send').evaluate((button: HTMLButtonElement) => button.click());
      await expect.poll(() => violations.join()).toContain('form-action');
      expect(new Set(violations.map((violation) => violation.split(' ')[0]))).toEqual(
        new Set(['script-src-elem', 'script-src-attr', 'style-src-attr', 'base-uri', 'form-action']),
      );
    }));
});

/** Gathers what the browser refuses from now on, on every page of a window. */
async function watch(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI}`);
    }),
  );
  return violations;
}
