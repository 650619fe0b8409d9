import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Nginx } from '../../scripts/find-nginx.ts';

/**
 * Serves a site with a real nginx, with the files that the build wrote for it, until the test ends.
 * @param site the published folder; the files for nginx lie beside it
 * @param folder an empty one, for what nginx writes
 * @returns the address of the server, without a stroke at its end
 */
export async function startNginx({ path, brotli }: Nginx, site: string, folder: string): Promise<string> {
  const port = await freePort();
  const made = (name: string) =>
    readFileSync(join(`${site}-host`, name), 'utf8').replaceAll('/srv/noticeboard', site);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const server = made('nginx-server.conf').replace(
    '# brotli_static',
    brotli ? 'brotli_static' : '# brotli_static',
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${brotli};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/temp/${name};\n`).join('')}
${made('nginx-http.conf')}
  server {
    listen 127.0.0.1:${port};
${server}
  }
}
`,
  );
  const child = spawn(
    path,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  onTestFinished(() => void child.kill('SIGTERM'));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return address;
    await wait(50);
  }
  throw new Error(`nginx did not start: ${Buffer.concat(said).toString('utf8')}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
