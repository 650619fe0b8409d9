import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { siteFolder } from './pages.ts';

/** Serves the built site on a free port and starts one browser for all tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error(`There is no site in ${siteFolder}: run "npm run build" first, or set SITE_DIR.`);
  const server = createServer(serve()).listen(0, '127.0.0.1');
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
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}

/** Static hosting as it is known: folders have an `index.html`, and an unknown address gets `404.html`. */
function serve() {
  const notFound = join(siteFolder, '404.html');
  return sirv(siteFolder, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'not found');
    },
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, without a stroke at its end. */
    site: string;
    /** The address at which the browser listens. */
    browser: string;
  }
}
