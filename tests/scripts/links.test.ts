import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { outgoingLinks } from '../../scripts/links/outgoing.ts';
import { tryLink } from '../../scripts/links/try-link.ts';
import { tryLinks } from '../../scripts/links/try-links.ts';
import { linkWords } from '../../scripts/links/words.ts';
import { troubleOf } from '../../src/publishing/trouble.ts';
import { linkReport, readLinkReport, type LinkReport } from '../../src/reader/link-report.ts';

const manner = {
  agent: 'noticeboard-link-check (+https://board.example.org/)',
  patience: 200,
  tries: 3,
  pause: 1,
};
const today = '2026-11-21';

describe('the links of some content', () => {
  test('are found in fields and in prose, once each, with every file that holds them', () => {
    const folder = makeFolder({
      'groups/choir.json':
        '{ "title": "Choir", "website": "https://choir.org.uk/#join", "other": "see http://old.org.uk/a_(b)." }',
      'actions/sing.mdx':
        '---\ntitle: Sing\nsource: https://choir.org.uk/\n---\n\nAs [the choir](https://choir.org.uk/songs), says (https://www.gov.uk/x). **https://bold.org.uk/y**\n',
      'council.json':
        '{ "address": "https://board.org.uk/", "tiles": { "address": "https://tiles.org.uk/{z}/{x}.png" } }',
      'snapshots/frozen.json': '{ "link": "https://frozen.org.uk/" }',
      'groups/made-up.json':
        '{ "website": "https://www.made-up.example.org/", "own": "https://board.org.uk/about/" }',
    });
    expect(outgoingLinks(folder, 'https://board.org.uk/')).toEqual({
      leftOut: 1,
      links: [
        { address: 'http://old.org.uk/a_(b)', files: ['groups/choir.json'] },
        { address: 'https://bold.org.uk/y', files: ['actions/sing.mdx'] },
        { address: 'https://choir.org.uk/', files: ['actions/sing.mdx', 'groups/choir.json'] },
        { address: 'https://choir.org.uk/songs', files: ['actions/sing.mdx'] },
        { address: 'https://www.gov.uk/x', files: ['actions/sing.mdx'] },
      ],
    });
  });

  test('of the example are all to hosts that are kept free', () => {
    const { links, leftOut } = outgoingLinks('src/content', 'https://noticeboard.example.org/');
    expect(links).toEqual([]);
    expect(leftOut).toBeGreaterThan(50);
  });
});

describe('a link', () => {
  /** The way of a host, by the last part of the address. */
  let asked: string[] = [];
  const host: RequestListener = ({ url = '', method = '', headers }, response) => {
    asked.push(`${method} ${url}`);
    const count = asked.filter((one) => one.endsWith(url)).length;
    const lead = (status: number, to: string) => response.writeHead(status, { Location: to }).end();
    if (headers['user-agent'] !== manner.agent) return void response.writeHead(400).end();
    if (url === '/silent') return;
    if (url === '/for-good') return void lead(301, '/fine');
    if (url === '/for-now') return void lead(302, '/fine');
    if (url === '/round') return void lead(301, '/round');
    if (url === '/astray') return void lead(301, 'https://');
    if (url === '/no-head') return void response.writeHead(method === 'HEAD' ? 404 : 200).end();
    if (url === '/mends') return void response.writeHead(count < 4 ? 500 : 200).end();
    response.writeHead(url === '/fine' ? 200 : Number(url.slice(1))).end();
  };

  test.each([
    ['/fine', { state: 'fine' }],
    ['/no-head', { state: 'fine' }],
    ['/mends', { state: 'fine' }],
    ['/for-now', { state: 'fine' }],
    ['/404', { state: 'dead', problem: 'not found (404)' }],
    ['/410', { state: 'dead', problem: 'gone for good (410)' }],
    ['/round', { state: 'dead', problem: 'leads on and on, and never to a page' }],
    ['/astray', { state: 'dead', problem: 'leads on to what is no address' }],
    ['/403', { state: 'unclear', problem: 'the host refuses programs (403): open it yourself' }],
    ['/503', { state: 'unclear', problem: 'the host has a fault (503)' }],
    ['/silent', { state: 'unclear', problem: 'nothing came within 0.2 seconds', isUnreached: true }],
  ])('%s', async (path, outcome) => {
    asked = [];
    const origin = await listen(host);
    expect(await tryLink(origin + path, manner)).toEqual(outcome);
  });

  test('that has moved for good tells where to', async () => {
    const origin = await listen(host);
    expect(await tryLink(`${origin}/for-good`, manner)).toEqual({ state: 'moved', to: `${origin}/fine` });
  });

  test('that is asked for the head alone is fetched only where the host knows no such question', async () => {
    const origin = await listen(host);
    asked = [];
    await tryLink(`${origin}/fine`, manner);
    await tryLink(`${origin}/no-head`, manner);
    expect(asked).toEqual(['HEAD /fine', 'HEAD /no-head', 'GET /no-head']);
  });

  test('whose secure connection fails is dead, and one whose host is silent may come back', async () => {
    const origin = await listen(host);
    expect(await tryLink(`${origin.replace('http:', 'https:')}/fine`, manner)).toEqual({
      state: 'dead',
      problem: 'the secure connection failed',
    });
    expect(await tryLink('http://127.0.0.1:9/', manner)).toMatchObject({ state: 'unclear' });
    const of = (code: string) =>
      troubleOf(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }), 1);
    expect(of('ENOTFOUND')).toEqual({ kind: 'no-host', words: 'there is no such host' });
    expect(of('CERT_HAS_EXPIRED').words).toBe('the certificate of the host has expired');
    expect(of('ECONNRESET').kind).toBe('passing');
  });
});

describe('a check of all links', () => {
  test('tells since when one is dead, by file, and keeps it for the next', async () => {
    const origin = await listen(({ url }, response) => {
      response.writeHead(url === '/fine' ? 200 : url === '/ill' ? 503 : 404).end();
    });
    const paths = ['dead', 'fine', 'ill'];
    const links = paths.map((path) => ({ address: `${origin}/${path}`, files: [`groups/${path}.json`] }));
    const check = async (day: string, before?: LinkReport) =>
      (await tryLinks({ links, leftOut: 2 }, before, day, manner)).report;
    const first = await check('2026-11-01');
    const second = await check(today, first);
    expect(second.links.map(({ state, since }) => [state, since])).toEqual([
      ['dead', '2026-11-01'],
      ['fine', '2026-11-01'],
      ['dead', '2026-11-01'],
    ]);
    expect(first.links.map(({ state }) => state)).toEqual(['dead', 'fine', 'unclear']);
    expect(linkWords(second).replaceAll(origin, 'http://host')).toMatchInlineSnapshot(`
      "3 outgoing links of 3 files tried at 1 host on 21 November 2026. 2 links to example.org and the like, of made-up entries, left out.

      groups/dead.json
        http://host/dead
          leads nowhere since 1 November 2026: not found (404)

      groups/ill.json
        http://host/ill
          leads nowhere since 1 November 2026: the host has a fault (503)

      1 fine, 2 dead, 0 moved, 0 unclear."
    `);
    const folder = makeFolder({ 'links.json': JSON.stringify(linkReport.parse(second)) });
    expect(readLinkReport(folder, 'links.json')).toEqual(second);
    expect(readLinkReport(folder, 'nothing.json')).toBeUndefined();
  });

  test('asks one host one thing at a time', async () => {
    let open = 0;
    let most = 0;
    const origin = await listen((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end();
      }, 5);
    });
    const links = Array.from({ length: 6 }, (_, at) => ({ address: `${origin}/${at}`, files: ['a.json'] }));
    await tryLinks({ links, leftOut: 0 }, undefined, today, manner);
    expect(most).toBe(1);
  });

  test('that reaches nobody says so', async () => {
    const links = [{ address: 'http://127.0.0.1:9/', files: ['a.json'] }];
    const { isReached } = await tryLinks({ links, leftOut: 0 }, undefined, today, { ...manner, tries: 1 });
    expect(isReached).toBe(false);
  });
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
