import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finish } from './finish-site.ts';

/** Where to report a weakness of the site, as RFC 9116 has it. */
export const writeSecurityText: Finish = (site, { council, address }) => {
  const { security, languages = ['en'] } = council;
  if (!security) return;
  const folder = join(site, '.well-known');
  const fields = {
    Contact: `mailto:${security.contact}`,
    Expires: `${security.expires}T23:59:59Z`,
    'Preferred-Languages': languages.join(', '),
    Canonical: new URL('/.well-known/security.txt', address.site).href,
    ...(security.policy === undefined ? {} : { Policy: security.policy }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'security.txt'), lines.join(''));
};
