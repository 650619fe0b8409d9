import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { headerAdvice } from '../../src/publishing/live/live-headers.ts';
import { verifyLive } from '../../src/publishing/live/verify-live.ts';
import { reportProblems } from '../../src/publishing/problem.ts';
import type { ListedFile, SiteManifest } from '../../src/publishing/site-manifest.ts';

const base = '/town/';
const asking = { atOnce: 8, patience: 5000 };
const manifest: SiteManifest = {
  format: 'noticeboard-site-manifest/1',
  address: `https://sites.example.org${base}`,
  builtFor: '2026-11-21',
  source: {},
  counts: { files: 2, bytes: 2, pages: 2, searched: 1, entries: {} },
  moved: [],
  files: ['index.html', '404.html'].map(fileAt),
};

test('a host that answers everything, keeps pages for a year and forgets what has moved is told', async () => {
  const address = await listen(
    createServer((_, response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000');
      response.setHeader('Content-Security-Policy', "default-src 'self' 'unsafe-inline'");
      response.setHeader('Content-Type', 'text/plain');
      response.end('<h1>Another site</h1>');
    }),
  );
  const moved = [{ from: '/groups/old/', to: '/groups/new/' }];
  const files = ['index.html', '404.html'].map(fileAt);
  const { problems } = await verifyLive(address, { ...manifest, moved }, files, asking);
  const told = reportProblems(problems);
  for (const part of [
    'does not exist, and yet is answered as if it did',
    'is sent as "text/plain"',
    'may be kept for 365 days',
    "allows 'unsafe-inline'",
    'has moved and leads nowhere (200)',
  ])
    expect(told).toContain(part);
});

test('an old address that leads to the new one is fine, by the host or by a page', async () => {
  const address = await listen(
    createServer((request, response) => {
      if (request.url === '/town/by-host/') response.writeHead(301, { Location: '/town/groups/' }).end();
      else if (request.url === '/town/astray/') response.writeHead(302, { Location: '/town/' }).end();
      else response.end('<meta http-equiv="refresh" content="0; url=/town/groups/">');
    }),
  );
  const moved = ['/by-host/', '/by-page/', '/astray/'].map((from) => ({ from, to: '/groups/' }));
  const { problems } = await verifyLive(address, { ...manifest, moved }, [], asking);
  expect(problems).toEqual([{ where: '/astray/', what: 'has moved and leads to /town/' }]);
});

test('a host that is busy is asked again, and one that never answers is told', async () => {
  let asked = 0;
  const address = await listen(
    createServer((request, response) => {
      if (request.url?.endsWith('robots.txt')) return;
      response.writeHead(++asked < 3 ? 503 : 200).end(asked < 3 ? '' : '{}');
    }),
  );
  const { problems } = await verifyLive(address, manifest, [fileAt('robots.txt')], {
    atOnce: 1,
    patience: 300,
  });
  expect(problems).toEqual([
    { where: '/robots.txt', what: 'cannot be read: nothing came within 0.3 seconds' },
  ]);
});

test('what a host does not send is advice, and a policy in the page counts', () => {
  const page = `<meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="referrer" content="same-origin">`;
  expect(headerAdvice(new Headers(), page, true).map((line) => /no ([\w-]+)/.exec(line)?.[1])).toEqual([
    'strict-transport-security',
    'x-content-type-options',
  ]);
  expect(headerAdvice(new Headers({ 'X-Content-Type-Options': 'nosniff' }), page, false)).toEqual([]);
});

function fileAt(path: string): ListedFile {
  return { path, bytes: 1, sha256: '0'.repeat(64) };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
}
