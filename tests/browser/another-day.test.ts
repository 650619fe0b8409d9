import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withPage } from './open.ts';

const folder = resolve(process.env['SITE_DIR'] || 'dist');
const path = '/actions/trinity-foyer-community-hub/';
/** Half past midnight of 1 November 2031 in London is still October in New York. */
const later = '2031-11-01T00:30:00Z';

test('a site that was built earlier says today what the dates say today', async () => {
  expect(readFileSync(join(folder, path, 'index.html'), 'utf8')).not.toContain('passed 10 years ago');
  await withPage({ timezoneId: 'America/New_York' }, async (page) => {
    await page.clock.setFixedTime(later);
    await page.goto(path);
    expect(await page.locator('dates-say li').allInnerTexts()).toEqual([
      expect.stringContaining('Target date passed 10 years ago'),
      'No update published for 9 years 9 months',
    ]);
    expect(await page.locator('as-of').innerText()).toBe('1 November 2031');
  });
});

test('the counts of the home page and the freshness of listings follow', async () => {
  await withPage({}, async (page) => {
    await page.clock.setFixedTime(later);
    await page.goto('/groups/demo-larkmeadow-memory-cafe/');
    expect(await page.locator('fresh-ness').innerText()).toBe('Checked over 6 months ago');
    await page.goto('/');
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
