import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './open.ts';

const folder = resolve(process.env['SITE_DIR'] || 'dist');
const path = '/actions/trinity-foyer-community-hub/';
/** Half past midnight of 1 November 2031 in London is still October in New York. */
const later = '2031-11-01T00:30:00Z';

test('a site that was built earlier says today what the dates say today', async () => {
  expect(readFileSync(join(folder, path, 'index.html'), 'utf8')).not.toContain('passed 9 years 7 months ago');
  await withPage({ timezoneId: 'America/New_York' }, async (page) => {
    await page.clock.setFixedTime(later);
    await page.goto(path);
    await drawnAgain(page);
    expect(await page.locator('dates-say li').allInnerTexts()).toEqual([
      expect.stringContaining('Target date passed 9 years 7 months ago'),
      'No update published for 9 years 9 months',
    ]);
    expect(await page.locator('as-of').innerText()).toBe('1 November 2031');
  });
});

test('the counts of the home page and the freshness of listings follow', async () => {
  await withPage({}, async (page) => {
    await page.clock.setFixedTime(later);
    await page.goto('/groups/demo-larkmeadow-memory-cafe/');
    await drawnAgain(page);
    expect(await page.locator('fresh-ness').innerText()).toBe('Checked over 6 months ago');
    expect(await page.locator('fresh-advice').innerText()).toBe(
      'Much may have changed since: ask before you go.',
    );
    await page.goto('/groups/freshness/');
    await drawnAgain(page);
    const counts = page.locator('fresh-counts').last();
    const days = JSON.parse((await counts.getAttribute('data-days')) ?? '[]') as [string, number][];
    expect(await counts.locator('[data-of]').allInnerTexts()).toEqual([
      '0',
      '0',
      String(days.reduce((sum, [, count]) => sum + count, 0)),
    ]);
    await page.goto('/');
    await drawnAgain(page);
    const unheard = await page.locator('dated-count[data-of=unheard]').innerText();
    const open = await page.locator('dated-count[data-of=unheard]').getAttribute('data-dates');
    const dates = JSON.parse(open ?? '[]') as { isClosed: boolean }[];
    expect(Number(unheard)).toBe(dates.filter(({ isClosed }) => !isClosed).length);
  });
});

test('without JavaScript the day of the build stands, and says so', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(path);
    expect(await page.locator('footer').innerText()).toMatch(/worked out for \d+ \w+ \d{4}\./);
  });
});

/** What depends on the day is worked out again after the page has been loaded. */
async function drawnAgain(page: Page): Promise<void> {
  await page.locator('as-of', { hasText: '1 November 2031' }).waitFor();
}
