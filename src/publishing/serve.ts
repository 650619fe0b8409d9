import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileOf } from './built-site.ts';
import { headersAt, type HeaderRule } from './headers/header-rule.ts';
import { typeOf } from './hosts/content-types.ts';

const mostPorts = 100;

/** Where a site is served from, and how. */
export interface Serving {
  folder: string;
  /** The path below which the site stands, with a stroke at both ends. */
  base: string;
  /** The port to try first; the next free one is taken. 0 for any. */
  port: number;
  host: string;
  /** Tells which headers go with which file. It is asked once for each site that takes the place of another. */
  headers?: () => readonly HeaderRule[];
}

/**
 * Serves a built site as a plain web server would, with its own page for what is missing.
 * @returns the server and the address of the home page
 */
export async function serve({
  folder,
  base,
  port,
  host,
  headers,
}: Serving): Promise<{ server: Server; url: string }> {
  const server = createServer(answer(folder, base, headers));
  await listen(server, port, host);
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return { server, url: `http://${name}:${(server.address() as AddressInfo).port}${base}` };
}

function answer(folder: string, base: string, headers: Serving['headers'] = () => []) {
  let known = '';
  let files: ReturnType<typeof sirv> | undefined;
  let rules: readonly HeaderRule[] = [];
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      if (path === '/') response.writeHead(302, { Location: base }).end();
      else sendMissing(folder, response);
      return;
    }
    // A new build puts another folder in the place of the one whose files are known.
    const current = stampOf(folder);
    if (current !== known || !files) {
      [known, files] = [
        current,
        sirv(folder, { dev: false, single: false, etag: true, brotli: true, gzip: true }),
      ];
      rules = headers();
    }
    request.url = `/${path.slice(base.length)}`;
    const [address = ''] = request.url.split('?');
    if (lacksStroke(folder, address)) {
      response.writeHead(301, { Location: `${base}${address.slice(1)}/` }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersAt(rules, address))) response.setHeader(name, value);
    response.setHeader('Content-Type', typeOf(fileOf(address)));
    files(request, response, () => sendMissing(folder, response));
  };
}

/** Whether it is the address of a page without its last stroke. Ways out of the folder are left to the server of files. */
function lacksStroke(folder: string, address: string): boolean {
  const isPlain = /^(?:\/[\w-][\w.-]*)+$/.test(address);
  return isPlain && existsSync(join(folder, address, 'index.html'));
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end();
}

function stampOf(folder: string): string {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.ctimeMs}` : '';
}

async function listen(server: Server, first: number, host: string): Promise<void> {
  for (let port = first; port < first + mostPorts; port++) if (await tryPort(server, port, host)) return;
  throw new Error(`No free port from ${first} to ${first + mostPorts - 1}: set PORT to a free one.`);
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
