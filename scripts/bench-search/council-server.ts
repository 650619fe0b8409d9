import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Where the files of a made council are, and whatever else the pages need. */
export interface Folders {
  /** A built site, for its pages, scripts and styles. */
  site: string;
  /** The path below which the site stands, with a stroke at both ends. */
  base: string;
  /** Files that take the place of those of the site, by the beginnings of their paths from its root. */
  instead: ReadonlyMap<string, string>;
}

/** A web server that compresses with Brotli, and counts what it sends. */
export interface CouncilServer {
  /** The address of the home page. */
  url: string;
  /** Counts from nothing again. */
  startCount(): void;
  /** What was sent since, in order. */
  sent(): Sent[];
  close(): void;
}

/** A file that was sent. */
export interface Sent {
  /** From the root of the site. */
  path: string;
  /** Of its body, as it was sent. */
  bytes: number;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pagefind': 'application/wasm',
  '.svg': 'image/svg+xml',
};
/** Fetched with every page, sooner or later, and no part of a search. */
const icon = '/favicon.svg';
/** The best compression of what is larger takes too long to wait for. */
const large = 1_000_000;

/** Serves the pages of a built site with the search of a made council. */
export async function serveCouncil(folders: Folders): Promise<CouncilServer> {
  const bodies = new Map<string, Body | undefined>();
  let sent: Sent[] = [];
  const server = createServer(({ url = '/', method }, response) => {
    const path = pathOf(folders, url);
    const file = fileOf(folders, path);
    if (!bodies.has(file)) bodies.set(file, bodyOf(file));
    const body = bodies.get(file);
    if (path !== icon) sent.push({ path, bytes: method === 'HEAD' ? 0 : (body?.bytes.length ?? 0) });
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body?.bytes.length ?? 0,
      ...(body?.isCompressed ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(method === 'HEAD' ? undefined : body?.bytes);
  });
  await listen(server);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${folders.base}`,
    startCount: () => (sent = []),
    sent: () => [...sent],
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The bytes of all of them. */
export function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

function pathOf({ base }: Folders, url: string): string {
  const path = decodeURIComponent(url.replace(/\?.*/, ''));
  const name = normalize(path.startsWith(base) ? `/${path.slice(base.length)}` : path);
  return name.endsWith('/') ? `${name}index.html` : name;
}

function fileOf({ site, instead }: Folders, path: string): string {
  for (const [begin, folder] of instead) if (path.startsWith(begin)) return join(folder, path);
  return join(site, path);
}

/** A file as it is sent: what is packed already, as Pagefind's files are, goes as it is. */
function bodyOf(file: string): Body | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { bytes, isCompressed: false };
  const quality = bytes.length < large ? constants.BROTLI_MAX_QUALITY : 9;
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { bytes: compressed, isCompressed: true };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

interface Body {
  bytes: Buffer;
  isCompressed: boolean;
}
