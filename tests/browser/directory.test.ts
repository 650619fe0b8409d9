import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';
import { siteFolder } from './pages.ts';
import { says, soon, statusOf } from './search-steps.ts';

const field = '#directory-query';
const results = (page: Page) => page.locator('directory-search ol h3 a');
const idsOf = (page: Page) =>
  results(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );

async function goTo(page: Page, search: string, words = /group|found|letter|not available/) {
  await page.goto(`/groups/${search}`);
  return says(page, words);
}

describe('the search of the directory', () => {
  test('finds while a person types, loads nothing before, asks nobody else and keeps the focus', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto('/groups/', { waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('/groups/search/'))).toEqual([]);
      await page.locator(field).pressSequentially('memory caf', { delay: 20 });
      await says(page, /^\d+ groups? for “memory caf”/);
      expect(await idsOf(page)).toContain('demo-larkmeadow-memory-cafe');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('directory-query');
      expect(new Set(asked.map((url) => new URL(url).host))).toEqual(new Set([new URL(inject('site')).host]));
    }));

  test('a first search weighs at most 130 kB, everything that it fetches included', () =>
    withPage({}, async (page) => {
      await page.goto('/groups/', { waitUntil: 'networkidle' });
      const asked = new Set<string>();
      page.on('request', (request) => {
        if (request.method() === 'GET') asked.add(new URL(request.url()).pathname);
      });
      await page.locator(field).focus();
      await page.locator(field).fill('dementia café');
      await says(page, /^\d+ groups? for “dementia café”/);
      const weights = [...asked].map(
        (path) => brotliCompressSync(readFileSync(join(siteFolder, path))).length,
      );
      expect(weights.length).toBeGreaterThan(10);
      expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(130_000);
    }));

  test.each([
    ['alzeimers', 'demo-larkmeadow-memory-cafe'],
    ['badmington', 'demo-moonrake-shuttlers'],
    ['debt advise', 'demo-bellfield-debt-desk'],
  ])('finds what is meant by “%s”, says so, and offers the words as they were typed', (typed, id) =>
    withPage({}, async (page) => {
      await goTo(page, `?q=${encodeURIComponent(typed)}`);
      expect((await idsOf(page)).slice(0, 3)).toContain(id);
      expect(await page.locator('[data-part=corrected]').innerText()).toContain('Showing results for');
      await page.getByRole('button', { name: typed }).click();
      await says(page, new RegExp(`“${typed}”`));
      expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
      expect(await page.locator('[data-part=corrected]').isVisible()).toBe(false);
    }),
  );

  test('browses by facets alone, and counts what the pages without JavaScript count', () =>
    withPage({}, async (page) => {
      for (const path of [
        'day/monday',
        'cost/free',
        'access/hearing-loop',
        'language/pl',
        'place/tovil',
        'category/music',
      ]) {
        const [facet = '', value = ''] = path.split('/');
        const html = readFileSync(join(siteFolder, 'groups', path, 'index.html'), 'utf8');
        const [, count] = /(\d+) of \d+ groups/.exec(html.replace(/<[^>]+>/g, '')) ?? [];
        expect(await goTo(page, `?${facet}=${value}`)).toMatch(new RegExp(`^${count} groups?\\.`));
      }
    }));

  test('narrows by a filter that is opened, keeps it in the address, and takes it back', () =>
    withPage({}, async (page) => {
      const before = await goTo(page, '?q=dementia', /^\d+ groups? for “dementia”/);
      await page.locator('details[data-part=day] > summary').click();
      const box = page.locator('input[name=day]').first();
      await box.waitFor();
      const label = await page.locator('label:has(input[name=day])').first().innerText();
      await box.check();
      await expect.poll(() => new URL(page.url()).searchParams.getAll('day').length, soon).toBe(1);
      const count = Number(/\((\d+)\)/.exec(label)?.[1]);
      await says(page, new RegExp(`^${count} groups? for “dementia”`));
      await page.goBack();
      await expect.poll(() => statusOf(page), soon).toBe(before);
      await page.goForward();
      await says(page, new RegExp(`^${count} groups? for “dementia”`));
      await page.reload();
      await says(page, new RegExp(`^${count} groups? for “dementia”`));
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await expect.poll(() => statusOf(page), soon).toBe(before);
    }));

  test('keeps in the browser what is sent before its script is there, and finds it when it is', () =>
    withPage({}, async (page) => {
      const wait = Promise.withResolvers<null>();
      await page.route('**/directory-page*', async (route) => {
        await wait.promise;
        await route.continue();
      });
      await page.goto('/groups/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('#directory-near').fill('ME15 6JQ');
      await page.locator(field).fill('choir');
      await page.locator(field).press('Enter');
      wait.resolve(null);
      await says(page, /^\d+ groups? for “choir”.*ME15 6JQ/);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((url) => url.includes('near='))).toEqual([]);
    }));

  test('keeps saying what it found while the counts of the filters are still on their way', () =>
    withPage({}, async (page) => {
      let delayed = 0;
      await page.route(/facet-[\w-]+\.json/, async (route) => {
        delayed += 1;
        await new Promise((done) => setTimeout(done, 3_000));
        await route.continue();
      });
      await goTo(page, '?q=choir', /^\d+ groups? for “choir”/);
      await page.locator('details[data-part=day] > summary').click();
      await expect.poll(() => delayed, soon).toBeGreaterThan(0);
      await page.locator(field).fill('dementia');
      await says(page, /^\d+ groups? for “dementia”/);
      await page.locator('input[name=day]').first().waitFor();
      expect(await statusOf(page)).toMatch(/^\d+ groups? for “dementia”/);
    }));

  test('puts the nearest first, tells the miles, and asks for one small table only', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await goTo(page, '?q=youth+club+near+ME15+6JQ&sort=distance', /near ME15 6JQ/);
      const away = await page.locator('[data-part=away]:visible').allInnerTexts();
      expect(away.length).toBeGreaterThan(3);
      const miles = away.map((text) => (text.startsWith('Under') ? 0.4 : Number(/[\d.]+/.exec(text)?.[0])));
      expect(miles).toEqual([...miles].sort((a, b) => a - b));
      expect(asked.filter((path) => path.startsWith('/data/'))).toEqual(['/data/postcodes/me15.json']);
      expect(await goTo(page, '?near=ZZ99+9ZZ')).toContain('does not know where ZZ99 lies');
      expect(await goTo(page, '?q=choir&near=nowhere')).toContain('That is not a postcode');
      expect(await goTo(page, '?q=choir&near=ME15&within=1')).toMatch(/within 1 mile/);
    }));

  test('asks the device only when it is told to, and says where it was refused', async () => {
    const place = { latitude: 51.27, longitude: 0.52 };
    await withPage({ geolocation: place, permissions: ['geolocation'] }, async (page) => {
      await goTo(page, '?q=choir');
      await page.getByRole('button', { name: 'Use where I am' }).click();
      await says(page, /near you/);
      expect(page.url()).not.toMatch(/51\.|0\.52/);
    });
    await withPage({}, async (page) => {
      await goTo(page, '?q=choir');
      await page.getByRole('button', { name: 'Use where I am' }).click();
      await says(page, /not allowed to say where it is/);
    });
  });

  test('says that it is not available where a file is missing or broken, and offers to browse', async () => {
    for (const broken of [/catalogue\.json/, /text\/pagefind\.js/, /\.pagefind$/, /\.pf_index/, /cards-/])
      await withPage({}, async (page) => {
        await page.route(broken, (route) => route.fulfill({ status: 404, body: 'gone' }));
        await goTo(page, '?q=choir', /not available/);
        expect(await page.getByRole('link', { name: 'From A to Z' }).isVisible()).toBe(true);
      });
    await withPage({}, async (page) => {
      await page.route(/catalogue\.json/, (route) => route.fulfill({ body: '{"count": ' }));
      await goTo(page, '?q=choir', /not available/);
    });
  });

  test.each([
    ['signs', '!!! … ‘’', /has no letter or number/],
    ['pictures', '🎨🎨', /has no letter or number/],
    ['Arabic', 'مجموعة الحدائق', /Nothing found/],
    ['SQL', "'; DROP TABLE groups; --", /“'; DROP TABLE groups; --”/],
    ['an element', '<img src=x onerror=alert(1)>', /<img src=x/],
    ['10,000 characters', 'x'.repeat(10_000), /Nothing found.*Only the first 200 characters/],
    ['10,000 words', 'choir '.repeat(1_700), /Only the first 200 characters/],
    ['names of the language', 'constructor __proto__ toString', /group|Nothing found/],
  ])('is harmless: %s', (_, query, words) =>
    withPage({}, async (page) => {
      const wrongs: unknown[] = [];
      page.on('dialog', (dialog) => wrongs.push(dialog.message()));
      page.on('pageerror', (error) => wrongs.push(error));
      await page.goto('/groups/');
      await page.locator(field).fill(query);
      await page.locator(field).press('Enter');
      await says(page, words);
      expect(wrongs).toEqual([]);
      expect(await page.locator('directory-search img').count()).toBe(0);
    }),
  );

  test.each([
    ['a desktop', {}],
    ['a phone', { viewport: phone }],
  ])('axe finds nothing in the results and open filters, on %s', (_, options) =>
    withPage(options, async (page) => {
      await page.addInitScript(axeSource);
      await goTo(page, '?q=badmington&near=ME15&day=monday');
      if (!(await page.locator('details[data-part=day]').isVisible()))
        await page.locator('details[data-part=filters] > summary').click();
      await page.locator('details[data-part=day] > summary').click();
      await page.locator('input[name=day]').first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        await page.evaluate(() => innerWidth),
      );
    }),
  );

  test('a result can be kept on the shortlist', () =>
    withPage({}, async (page) => {
      await goTo(page, '?q=badminton');
      const first = page.locator('directory-search ol > li').first();
      await first.getByRole('button', { name: /^Keep/ }).click();
      await page.goto('/groups/shortlist/');
      await expect.poll(() => page.locator('main').innerText(), soon).toContain('Moonrake Shuttlers');
    }));
});
