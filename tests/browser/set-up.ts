import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { siteHeaders } from '../../src/publishing/headers/site-headers.ts';
import { serve } from '../../src/publishing/serve.ts';
import { readCouncil } from '../../src/reader/settings.ts';
import { siteFolder } from './pages.ts';

/** Serves the built site on a free port and starts one browser for all tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error(`There is no site in ${siteFolder}: run "npm run build" first, or set SITE_DIR.`);
  const { server, url } = await serve({
    folder: siteFolder,
    base: '/',
    port: 0,
    host: '127.0.0.1',
    headers: () => siteHeaders(siteFolder, readCouncil()).rules,
  });
  const browser = await chromium.launchServer({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  project.provide('site', url.replace(/\/$/, ''));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, without a stroke at its end. */
    site: string;
    /** The address at which the browser listens. */
    browser: string;
  }
}
