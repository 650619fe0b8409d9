import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { axeSource, runAxe, runColourRules, runRulesOfStructure, type Violation } from './axe.ts';
import { Findings } from './findings.ts';
import { desktop, openPage, phone } from './open.ts';
import { openedPages, pagesOfEveryPart, typeOf } from './pages.ts';

const windows = 2;
/** A window that stays open for hundreds of pages grows to gigabytes. */
const pagesAWindow = 200;
const findings = new Findings();
const pages = openedPages();
const checked: string[] = [];

/** Where the rules of axe are tried, in all colours and widths. */
const parts = new Set(pagesOfEveryPart().map(({ path }) => path));
const triedOn: Partial<Record<string, number>> = {};

const checks = [
  'axe finds nothing at 320 px, for every part of every kind of page',
  'axe finds nothing at 1280 px, for every part of every kind of page',
  'axe finds nothing in dark colours, for every part of every kind of page',
  'axe finds nothing in forced colours, for every part of every kind of page',
  'nothing scrolls sideways at 320 px',
  'the console stays silent',
  'nothing is asked of another host',
  'every request is answered',
] as const;

beforeAll(async () => {
  const started = performance.now();
  const queue = [...pages];
  await Promise.all(Array.from({ length: windows }, () => work(queue)));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `Note: ${checked.length} pages were checked in ${seconds.toFixed(0)} s, ${parts.size} of them in all colours and widths`,
  );
});

test('every page of the built site is checked', () => {
  expect(new Set(checked).size).toBe(pages.length);
  // A site in a folder of one's own may be smaller; the real one is not.
  expect(pages.length).toBeGreaterThan(process.env['SITE_DIR'] ? 0 : 300);
  expect(pages.map(({ path }) => path)).toContain('/');
});

test('every kind of page is tried in all colours and widths', () => {
  const types = (paths: Iterable<string>) => new Set([...paths].map(typeOf));
  expect(types(parts)).toEqual(types(pages.map(({ path }) => path)));
});

test.for(checks)('%s', (check, { task }) => {
  (task.meta as { tried?: number }).tried = triedOn[check] ?? checked.length;
  expect(findings.reportOf(check)).toBe('');
});

/** Takes page after page from the queue, in one window after another. */
async function work(queue: { path: string }[]): Promise<void> {
  while (queue.length > 0) {
    const page = await openPage();
    let path = '';
    listen(page, () => path);
    for (let left = pagesAWindow; left > 0; left--) {
      const next = queue.shift();
      if (!next) break;
      ({ path } = next);
      try {
        await checkPage(page, path);
      } catch (error) {
        for (const check of checks) findings.add(check, path, 'The page could not be checked', String(error));
      }
      checked.push(path);
    }
    await page.context().close();
  }
}

/** Every page is opened on a phone; the rules are tried on each part of each kind of page once, in all colours and widths. */
async function checkPage(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(phone);
  await page.goto(path, { waitUntil: 'load' });
  for (const selector of await findOverflow(page))
    findings.add('nothing scrolls sideways at 320 px', path, 'Too wide', selector);
  if (!parts.has(path)) return;
  await page.evaluate(axeSource);
  report(
    'axe finds nothing at 320 px, for every part of every kind of page',
    path,
    await runRulesOfStructure(page),
  );
  await page.setViewportSize(desktop);
  await showCharts(page);
  report('axe finds nothing at 1280 px, for every part of every kind of page', path, await runAxe(page));
  await page.emulateMedia({ forcedColors: 'active' });
  report(
    'axe finds nothing in forced colours, for every part of every kind of page',
    path,
    await runColourRules(page),
  );
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  report(
    'axe finds nothing in dark colours, for every part of every kind of page',
    path,
    await runColourRules(page),
  );
}

/** Brings every chart into view once and waits for it, so that what loads on sight is there when the rules run. */
async function showCharts(page: Page): Promise<void> {
  if ((await page.locator('live-chart:visible').count()) === 0) return;
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.locator('live-chart:visible:not(:has(.live))').first().waitFor({ state: 'detached' });
}

/** What reaches beyond the right edge of the window, where the page as a whole still scrolls sideways after a moment. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = document.documentElement;
    const { clientWidth } = root;
    // A chart follows the width of the window a few frames later.
    for (let wait = 10; wait > 0 && root.scrollWidth > clientWidth; wait--)
      await new Promise((done) => setTimeout(done, 100));
    const { scrollWidth } = root;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.visually-hidden'),
    );
    return [
      `${scrollWidth} px wide: ${wide
        .slice(0, 3)
        .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`)
        .join(', ')}`,
    ];
  });
}

/** Notes what the browser says and asks for while a page is open. */
function listen(page: Page, path: () => string): void {
  const host = new URL(inject('site')).host;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      findings.add('the console stays silent', path(), message.text(), message.location().url);
  });
  page.on('pageerror', (error) => {
    findings.add('the console stays silent', path(), String(error));
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host)
      findings.add('nothing is asked of another host', path(), url.host, url.href);
  });
  page.on('requestfailed', (request) => {
    // What still loads when the window goes on to the next page is let go.
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED')
      findings.add('every request is answered', path(), errorText, request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      findings.add('every request is answered', path(), String(response.status()), response.url());
  });
}

function report(check: (typeof checks)[number], path: string, violations: Violation[]): void {
  triedOn[check] = (triedOn[check] ?? 0) + 1;
  for (const { rule, selector } of violations) findings.add(check, path, rule, selector);
}
