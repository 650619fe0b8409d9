import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Visits } from '../../src/domain/last-visit.ts';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';

const path = '/changes/';
const name = 'noticeboard-last-visit';
const foyer = 'trinity-foyer-community-hub';
const said = (page: Page) => page.locator('last-visit [data-part=said]');

/** The first visit, and then a day on which things stood otherwise. */
async function comeBack(page: Page, edit: (visits: Visits) => void): Promise<void> {
  await page.goto(path);
  await said(page).getByText('This is the first visit').waitFor();
  const visits = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), name)) ?? '') as Visits;
  edit(visits);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    name,
    JSON.stringify(visits),
  ] as const);
  await page.reload();
}

describe('since your last visit', () => {
  test('tells in words what changed since the day of the last visit, and forgets it on request', () =>
    withPage({ viewport: phone }, async (page) => {
      await page.addInitScript(axeSource);
      await comeBack(page, ({ latest }) => {
        latest.day = '2026-11-03';
        latest.promises = latest.promises.slice(1);
        const promise = latest.promises.find(({ id }) => id === foyer);
        const [target] = promise?.targets ?? [];
        if (!promise || !target) throw new Error('no such promise');
        promise.state = 'complete';
        target.date = { basis: 'stated', written: 'x', iso: '2012-03-31', precision: 'day' };
        promise.title = 'The <b>old</b> name';
      });
      await said(page).getByText('You were last here on 3 November 2026.').waitFor();
      const rows = await page.locator('last-visit li').allInnerTexts();
      expect(rows).toHaveLength(2);
      expect(rows[0]).toContain('New.');
      expect(rows[1]).toMatch(
        /Status: complete before, now not given\.[^]*Target date: 31 March 2012 before, now /,
      );
      expect(rows[1]).toContain('Its name on this site: “The <b>old</b> name” before');
      expect(await page.locator('last-visit li a').nth(1).getAttribute('href')).toBe(`/actions/${foyer}/`);
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

      await page.reload();
      await said(page).getByText('You were last here on 3 November 2026.').waitFor();
      await page.getByRole('button', { name: 'Forget my visits' }).click();
      await said(page).getByText('Forgotten').waitFor();
      expect(await page.evaluate((key) => localStorage.getItem(key), name)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Since your last visit');
      await page.reload();
      await said(page).getByText('This is the first visit').waitFor();
    }));

  test('counts days as London does, and says when nothing changed', () =>
    withPage({ timezoneId: 'America/New_York' }, async (page) => {
      // Half past midnight of 2 July in London is still 1 July in New York.
      await page.clock.setFixedTime('2031-07-01T23:30:00Z');
      await comeBack(page, ({ latest }) => {
        expect(latest.day).toBe('2031-07-02');
        latest.day = '2031-07-01';
      });
      await said(page)
        .getByText(/You were last here on 1 July 2031\. Nothing changed: \d+ promises then and now/)
        .waitFor();
      expect(await page.locator('last-visit li').count()).toBe(0);
    }));

  test('sends nothing, and takes a broken record for none', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) =>
        asked.push(`${request.method()} ${new URL(request.url()).pathname}${request.postData() ?? ''}`),
      );
      await page.goto(path);
      await said(page).getByText('This is the first visit').waitFor();
      expect(asked.filter((one) => !one.startsWith('GET /'))).toEqual([]);
      expect(asked).toContain('GET /changes/now.json');
      await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"latest":{"day":"x"}}'), name);
      await page.reload();
      await said(page).getByText('This is the first visit').waitFor();
    }));

  test('says so where the browser keeps nothing, and where the site cannot be asked', () =>
    withPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('switched off', 'SecurityError');
          },
        });
      });
      await page.goto(path);
      await said(page).getByText('This browser keeps nothing').waitFor();
      expect(await page.getByRole('button', { name: 'Forget my visits' }).count()).toBe(0);
      await page.route('**/now.json', (route) => route.abort());
      await page.reload();
      await said(page).getByText('cannot be told now').waitFor();
    }));

  test('is not there without JavaScript, and loads nothing on other pages', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('last-visit:visible').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('Between any two reports');
    }));
});
