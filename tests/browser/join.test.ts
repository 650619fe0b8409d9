import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { submission } from '../../src/schemas/submission.ts';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';

const path = '/groups/join/';
const field = (name: string) => `#join-${name}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('joining the directory', () => {
  test('says what is missing, in a summary and beside each field, and leads there', () =>
    withPage({ viewport: phone }, async (page) => {
      await page.addInitScript(axeSource);
      await page.goto(path);
      await button(page, 'Check my answers').click();
      const summary = page.getByRole('alert');
      await summary.waitFor();
      expect(await summary.locator('a').count()).toBe(10);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      expect(await page.title()).toMatch(/^Error: Join the directory/);
      expect(await page.locator('.join-error:visible').count()).toBe(10);
      expect(await runAxe(page)).toEqual([]);
      await summary.getByText('Say where you meet').press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('join-where');
      expect(await page.locator(field('where')).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`${field('where')}-error`).innerText()).toMatch(/^Error: Say where you meet/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    }));

  test('ends in a file that the rules of the build accept, with the keyboard alone; nothing is sent, nothing made from text', () =>
    withPage({}, async (page) => {
      const asked: URL[] = [];
      page.on('request', (request) => asked.push(new URL(request.url())));
      await page.addInitScript(axeSource);
      await page.addInitScript(forbidCodeFromText);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked.filter(({ pathname }) => /join-(?:rules|page)/.test(pathname))).toEqual([]);

      await fill(page, { email: 'jo.bloggs@gmail.com', website: 'javascript:alert(1)' });
      await button(page, 'Check my answers').press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.locator('.join-error:visible').allInnerTexts()).toEqual([
        expect.stringMatching(/^Error: “E-mail address” looks like the address of a person/),
        expect.stringMatching(/^Error: “Website” does not start with https/),
      ]);

      await page.locator(field('email')).fill('info@bell-ringers.example.org');
      await page.locator(field('website')).fill('');
      await button(page, 'Check my answers').press('Enter');
      const heading = page.getByRole('heading', { name: /^Ready/ });
      await heading.waitFor();
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.title()).toMatch(/^Join the directory/);
      expect(await runAxe(page)).toEqual([]);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Save the file').press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe('group-submission.json');
      const sent: unknown = JSON.parse(await text(await download.createReadStream()));
      expect(submission.parse(sent).entry).toMatchObject({
        title: '<b>Tovil</b> Bell Ringers',
        activities: [{ schedule: { repeats: 'weekly', days: ['thursday'] } }],
        draft: true,
      });
      expect(new Set(asked.map(({ host }) => host))).toEqual(new Set([new URL(inject('site')).host]));
      expect(asked.filter(({ search }) => search !== '')).toEqual([]);
      expect(await page.evaluate(() => globalThis.made)).toBe(0);
    }));

  test('keeps a draft in this browser, and deletes it', () =>
    withPage({}, async (page) => {
      await page.goto(path);
      await fill(page, {});
      await button(page, 'Delete the draft').waitFor();
      await page.reload();
      await page.getByText('Your draft was kept').waitFor();
      expect(await page.locator(field('title')).inputValue()).toBe('<b>Tovil</b> Bell Ringers');
      expect(await page.getByLabel('Thursday').isChecked()).toBe(true);
      await button(page, 'Delete the draft').click();
      await page.getByText('The draft is deleted').waitFor();
      await page.reload();
      expect(await page.locator(field('title')).inputValue()).toBe('');
    }));

  test('does without a draft where the browser keeps nothing, or keeps nonsense', () =>
    withPage({}, async (page) => {
      await page.goto(path);
      await page.evaluate(() => localStorage.setItem('noticeboard-join', '{"title":{"x":1},"day":"monday"'));
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new Error('full');
        };
      });
      await page.reload();
      await page.locator(field('title')).fill('Bells');
      await page.getByText('This browser keeps no draft').waitFor();
    }));

  test('asks its questions in a letter where there is no JavaScript', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('form:visible[data-part=form]').count()).toBe(0);
      expect(await page.locator('main pre').innerText()).toMatch(
        /1\. Name of the group:[^]*10\. How people reach/,
      );
    }));
});

/** Answers every question that must be answered, with the keyboard and the mouse of a hurried person. */
async function fill(page: Page, { email = 'info@bell-ringers.example.org', website = '' }): Promise<void> {
  await page.locator(field('title')).fill('<b>Tovil</b> Bell Ringers');
  await page.locator(field('summary')).fill('=We ring bells & teach.');
  await page.getByLabel('Music and singing').press('Space');
  await page.getByLabel('Tovil').press('Space');
  await page.locator(field('where')).fill('St Agnes, Church Road, Tovil');
  await page.locator(field('repeats')).selectOption('weekly');
  await page.getByLabel('Thursday').press('Space');
  await page.locator(field('cost')).selectOption('free');
  await page.getByLabel('Everyone').press('Space');
  await page.locator(field('joining')).selectOption('drop-in');
  await page.locator(field('email')).fill(email);
  await page.locator(field('website')).fill(website);
}

/** Counts what a strict content security policy would refuse: code that is made from text. */
function forbidCodeFromText(): void {
  globalThis.made = 0;
  globalThis.Function = new Proxy(Function, {
    construct(target, words) {
      globalThis.made++;
      return Reflect.construct(target, words) as object;
    },
    apply(target, self, words) {
      globalThis.made++;
      return Reflect.apply(target, self, words) as unknown;
    },
  });
}

declare global {
  /** In the page: how often code was made from text. */
  var made: number;
}
