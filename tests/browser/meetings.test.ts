import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './open.ts';

const listing = '/groups/demo-second-wind-stroke-club/';
/** Eleven at night in London on Monday 5 July 2032 is already Tuesday in Kiritimati, and still daytime in New York. */
const evening = '2032-07-05T22:00:00Z';

describe('an old page', () => {
  test.each(['America/New_York', 'Pacific/Kiritimati'])(
    'of a listing names the meetings that come next, read in %s',
    async (timezoneId) => {
      await withPage({ timezoneId }, async (page) => {
        await page.clock.setFixedTime(evening);
        await page.goto(listing);
        const meetings = page.locator('next-meetings').first();
        await meetings.locator('text=6 July').waitFor();
        expect(await meetings.locator('li').allInnerTexts()).toEqual([
          'Tuesday 6 July, 1.30pm to 3.30pm',
          'Tuesday 20 July, 1.30pm to 3.30pm',
          'Tuesday 3 August, 1.30pm to 3.30pm',
        ]);
        expect(await meetings.locator('time').innerText()).toBe('5 July 2032');
      });
    },
  );

  test('no longer says that a group is closed which has opened again', async () => {
    await withPage({}, async (page) => {
      await page.clock.setFixedTime(evening);
      await page.goto('/groups/demo-drum-and-thimble-painters/');
      expect(await page.locator('closed-until:visible').count()).toBe(0);
    });
  });
});

describe('the week', () => {
  test('is that of the moment in London, whatever the clock of the device', async () => {
    await withPage({ timezoneId: 'Pacific/Kiritimati' }, async (page) => {
      // Half past ten in summer time.
      await page.clock.setFixedTime('2032-07-06T09:30:00Z');
      await page.goto('/groups/today/');
      await drawn(page, '10.30am');
      expect(await page.locator('[data-part=status]').innerText()).toMatch(
        /^Worked out for Tuesday 6 July 2032, 10\.30am in London: \d+ open now, \d+ later today, \d+ in the next/,
      );
      const hours = await page
        .locator('section', { hasText: 'Open now' })
        .locator('[data-part=hours]')
        .allInnerTexts();
      expect(hours.length).toBeGreaterThan(3);
      for (const words of hours) expect(words).toMatch(/^(?:[1-9]|9\.\d\d|10|10\.[0-3]\d)am to /);
      expect(await page.locator('details h2').first().innerText()).toBe('Wednesday 7 July');
    });
  });

  test('says a bank holiday and whom to ask, and can be narrowed by what and where', async () => {
    await withPage({}, async (page) => {
      await page.clock.setFixedTime('2026-12-24T10:00:00Z');
      await page.goto('/groups/today/');
      await drawn(page, '24 December');
      const christmas = page.locator('details', { hasText: 'Friday 25 December' });
      await page.selectOption('#week-category', 'food');
      await christmas.locator('text=Christmas Day. Where').waitFor();
      expect(page.url()).toContain('?category=food');
      expect(await christmas.innerText()).toContain('it is not known whether it meets');
      const count = await page.locator('[data-part=name]').count();
      await page.reload();
      await christmas.locator('text=Christmas Day. Where').waitFor();
      expect(await page.locator('[data-part=name]').count()).toBe(count);
      expect(await page.locator('#week-category').inputValue()).toBe('food');
    });
  });

  test('is left as it was built where the files cannot be had, and says so', async () => {
    await withPage({}, async (page) => {
      await page.clock.setFixedTime(evening);
      await page.route('**/today/*.json', (route) => route.abort());
      await page.goto('/groups/today/');
      await page.locator('text=could not be brought up to date').waitFor();
      expect(await page.locator('[data-part=name]').count()).toBeGreaterThan(10);
    });
  });

  test('without JavaScript is that of the day of the build, and leads to the days of the week', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/groups/today/');
      expect(await page.locator('[data-part=status]').innerText()).toMatch(
        /^Worked out for \d+ \w+ \d{4}, the day/,
      );
      expect(await page.locator('select:visible').count()).toBe(0);
      expect(await page.locator('main a[href="/groups/day/tuesday/"]').count()).toBe(1);
    });
  });
});

async function drawn(page: Page, words: string): Promise<void> {
  await page.locator('[data-part=status]', { hasText: words }).waitFor();
}
