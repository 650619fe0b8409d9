import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const desktop = { width: 1280, height: 900 };
/** The narrowest phone, and a desktop at 400 % zoom. */
export const phone = { width: 320, height: 640 };

let connection: Promise<Browser> | undefined;

/**
 * Opens a browser window, at the size of a desktop unless told otherwise; the caller closes its context.
 * @param options of Playwright's browser context
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (
    await connect()
  ).newContext({ viewport: desktop, baseURL: inject('site'), ...options });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/**
 * Runs a test in a window of its own and closes it.
 * @param options of Playwright's browser context
 */
export async function withPage<T>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await openPage(options);
  try {
    return await use(page);
  } finally {
    await page.context().close();
  }
}

function connect(): Promise<Browser> {
  return (connection ??= chromium.connect(inject('browser')));
}
