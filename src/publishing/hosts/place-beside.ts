import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { besideOf } from './beside.ts';

/** Every file that a host may have beside the site. No other is touched there, whoever put it there. */
const names = [
  'Caddyfile',
  'cloudfront-function.js',
  'cloudfront.json',
  'nginx-http.conf',
  'nginx-server.conf',
  'upload.sh',
];

/**
 * Brings the files for the host from beside a built site to beside the published one, each as a whole; those for a host
 * that is no longer used go.
 */
export function placeBeside(built: string, published: string): void {
  const [from, to] = [besideOf(built), besideOf(published)];
  const made = existsSync(from) ? readdirSync(from) : [];
  if (made.length > 0) mkdirSync(to, { recursive: true });
  for (const name of made) {
    const part = join(to, `.${name}.part`);
    copyFileSync(join(from, name), part);
    renameSync(part, join(to, name));
  }
  if (!existsSync(to)) return;
  for (const name of names) if (!made.includes(name)) rmSync(join(to, name), { force: true });
  if (readdirSync(to).length === 0) rmdirSync(to);
}
