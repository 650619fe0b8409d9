import { describe, expect, inject, test } from 'vitest';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';
import { countByHand, shownCounts } from './search-counts.ts';
import {
  browsePaths,
  code,
  field,
  focused,
  goTo,
  hostileIndex,
  isAt,
  says,
  soon,
  statusOf,
  submit,
  titles,
} from './search-steps.ts';

describe('a search', () => {
  test('finds while a person types, and loads nothing before', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto('/search/', { waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await page.locator(field).pressSequentially('compact', { delay: 20 });
      await says(page, /^\d+ results for “compact”\.$/);
      expect((await titles(page)).join()).toContain('ompact');
      expect(await page.locator('site-search ol li:has-text("Promise ·")').count()).toBeGreaterThan(0);
      expect(await page.locator('mark').first().innerText()).toMatch(/compact/i);
      expect(new Set(asked.map((url) => new URL(url).host))).toEqual(new Set([new URL(inject('site')).host]));
    }));

  test('says what it left out, and that nothing was found', () =>
    withPage({}, async (page) => {
      await goTo(page, '?q=compact+щука', /“щука”: left out/);
      await submit(page, 'щука');
      await says(page, /^Nothing found for “щука”/);
      for (const path of browsePaths)
        expect(await page.locator(`site-search a[href="${path}"]`).isVisible()).toBe(true);
      await goTo(page, '?q=compact&kind=Newspaper', /^\d+ results.*filter “Newspaper”: left out/);
    }));

  test.each([
    ['signs', '!!! … ‘’', /has no letter or number/],
    ['pictures', '🎨🎨', /has no letter or number/],
    ['an element', '<img src=x onerror=alert(1)>', /<img src=x/],
    ['a script', '"></script><script>alert(1)</script>', /<script>/],
    ['10,000 characters', 'ж'.repeat(10_000), /Nothing found.*Only the first 200 characters/],
  ])('is harmless: %s', (_, query, words) =>
    withPage({}, async (page) => {
      const wrongs: unknown[] = [];
      page.on('dialog', (dialog) => wrongs.push(dialog.message()));
      page.on('pageerror', (error) => wrongs.push(error));
      await page.goto('/search/');
      await submit(page, query);
      await says(page, words);
      expect(new URLSearchParams(new URL(page.url()).search).get('q')?.length).toBeLessThanOrEqual(200);
      await page.reload();
      await says(page, new RegExp(words.source.replace(/\.\*Only.*/, '')));
      expect(wrongs).toEqual([]);
      expect(await page.locator('site-search img').count()).toBe(0);
    }),
  );

  test('takes curly quotes for straight ones', () =>
    withPage({}, async (page) => {
      await goTo(page, `?q=${encodeURIComponent('men’s shed')}`);
      const curly = await titles(page);
      await goTo(page, `?q=${encodeURIComponent("men's shed")}`);
      expect(await titles(page)).toEqual(curly);
    }));
});

describe('the filters', () => {
  test.each([
    '?q=compact',
    '?q=compact&kind=Promise',
    '?q=volunteering&kind=Promise&kind=Community group&place=Tovil',
    '?q=&kind=Promise&state=Complete&state=Under way',
    '?q=&place=Marden',
    '?q=щука&kind=Fund',
  ])('have true counts: %s', (search) =>
    withPage({}, async (page) => {
      const status = await goTo(page, search);
      const { total, counts } = await countByHand(page, search);
      expect(status).toMatch(total === 0 ? /^Nothing found/ : new RegExp(`^${total} result`));
      expect(await shownCounts(page)).toEqual(counts);
    }),
  );

  test('and the query live in the address', () =>
    withPage({}, async (page) => {
      await page.goto('/search/');
      await page.locator(field).focus();
      await page.locator('[name=kind]').first().waitFor({ state: 'attached' });
      await submit(page, 'compact');
      await says(page, /^\d+ results for “compact”\.$/);
      await page.getByRole('checkbox', { name: /^Promise/ }).check();
      const narrow = await says(page, /with kind: Promise\.$/);
      expect(isAt(page)).toBe('?q=compact&kind=Promise');
      await page.locator(field).press('End');
      await page.locator(field).pressSequentially(' and more');
      await expect.poll(() => isAt(page), soon).toBe('?q=compact+and+more&kind=Promise');
      await submit(page, 'charter');
      await says(page, /“charter”, with kind: Promise\.$/);
      await page.goBack();
      expect(await says(page, /“compact”, with/)).toBe(narrow);
      await page.reload();
      expect(await says(page, /with kind: Promise\.$/)).toBe(narrow);
      expect(await page.getByRole('checkbox', { name: /^Promise/ }).isChecked()).toBe(true);
      expect(await page.locator(field).inputValue()).toBe('compact');
      await page.goBack();
      await says(page, /^\d+ results for “compact”\.$/);
      await page.goBack();
      await says(page, /^$/);
      expect(isAt(page)).toBe('');
    }));
});

test('what is sent before the script of the search is there, is asked when it is', () =>
  withPage({}, async (page) => {
    const wait = Promise.withResolvers<null>();
    await page.route('**/search-page*', async (route) => {
      await wait.promise;
      await route.continue();
    });
    await page.goto('/search/');
    const left: string[] = [];
    page.on('framenavigated', (frame) => left.push(frame.url()));
    await submit(page, 'ж'.repeat(10_000));
    wait.resolve(null);
    await says(page, /Nothing found.*Only the first 200 characters/);
    expect(left.filter((url) => url.length > 2_000)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('q')).toHaveLength(200);
  }));

test('names of code are shown as text', () =>
  withPage({}, async (page) => {
    await page.route('**/pagefind.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: hostileIndex }),
    );
    await goTo(page, '?q=code', /^1 result/);
    expect(await titles(page)).toEqual([code]);
    expect(await page.locator('site-search li p').first().innerText()).toBe(`${code} · ${code}`);
    expect(await page.locator('site-search mark').innerText()).toBe('<b>hit</b>');
    expect(await page.getByRole('checkbox').first().getAttribute('value')).toBe(code);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }));

test('an answer that comes late is dropped', () =>
  withPage({}, async (page) => {
    await page.route('**/pagefind.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: hostileIndex }),
    );
    await goTo(page, '?q=code');
    await submit(page, 'slow');
    await submit(page, 'code');
    await says(page, /“code”/);
    await page.waitForTimeout(700);
    expect(await statusOf(page)).toContain('“code”');
    await submit(page, 'slow');
    await says(page, /“slow”/);
  }));

test('the keyboard alone is enough', () =>
  withPage({}, async (page) => {
    await page.goto('/search/?q=');
    await says(page, /^\d+ results\.$/);
    await page.locator(field).focus();
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await says(page, /with kind: /);
    expect(await page.evaluate(() => document.activeElement?.matches('[name=kind]:checked'))).toBe(true);
    await page.getByRole('button', { name: 'Clear the filters' }).focus();
    await page.keyboard.press('Enter');
    await says(page, /^\d+ results\.$/);
    expect(await focused(page)).toBe('Results');
    await page.getByRole('button', { name: 'Show more' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page), soon).toHaveLength(40);
    expect(await focused(page)).toBe((await titles(page))[20]);
    await page.reload();
    await expect.poll(() => titles(page), soon).toHaveLength(40);
  }));

test('what changes on the page keeps every rule of accessibility', () =>
  withPage({ viewport: phone }, async (page) => {
    await page.addInitScript(axeSource);
    await goTo(page, '?q=compact&kind=Promise');
    for (const part of ['Filters', 'Kind (1 chosen)', 'Strategy'])
      await page.locator('summary', { hasText: part }).click();
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    const low = await page
      .locator('site-search :is(li label, summary, button, h3 a):visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML),
      );
    expect(low).toEqual([]);
  }));

describe('without its index', () => {
  test.each([
    '**/pagefind/**',
    '**/pagefind.js*',
    '**/pagefind-entry.json*',
    '**/*.pf_filter',
    '**/*.pf_index',
    '**/search-page*',
  ])('it offers ways to browse: %s', (missing) =>
    withPage({}, async (page) => {
      await page.route(missing, (route) => route.abort());
      expect(await goTo(page, '?q=compact')).toBe('Search is not available now. Browse instead.');
      for (const path of browsePaths)
        expect(await page.locator(`site-search a[href="${path}"]`).isVisible()).toBe(true);
      await page.unroute(missing);
      await submit(page, 'compact');
      await says(page, /^\d+ results/);
    }),
  );
});

test('without JavaScript it offers ways to browse', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/search/?q=compact');
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    expect(await page.locator(field).isVisible()).toBe(false);
    for (const path of browsePaths)
      expect(await page.locator(`main a[href="${path}"]`).isVisible()).toBe(true);
  }));
