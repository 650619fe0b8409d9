import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audienceOf } from '../../reader/preview.ts';
import { rootHosts } from '../../schemas/settings/publishing.ts';
import { BuildFailed } from '../build-site.ts';
import { listFiles } from '../built-site.ts';
import type { Finish, Publication } from '../finish-site.ts';
import { siteHeaders } from '../headers/site-headers.ts';
import { redirectsOf } from '../moved/redirect.ts';
import { besideOf } from './beside.ts';
import type { Delivery } from './host.ts';
import { hostOf } from './hosts.ts';

/** Writes what the host needs to know: into the site, or into a folder beside it where it must not be published. */
export const writeHostFiles: Finish = (site, publication) => {
  const { council, address } = publication;
  const host = hostOf(council);
  // The check knows the address of council.json; another one may have come from SITE_ADDRESS.
  if (council.host !== undefined && rootHosts.includes(council.host) && address.base !== '/')
    throw new BuildFailed(
      `On ${council.host} each site is at the root of a host of its own, and the address ${address.site}${address.base} is not. Leave out its path, or set another host in council.json.`,
    );
  for (const { path, text, in: place } of host.files(deliveryOf(site, publication))) {
    const folder = place === 'site' ? site : besideOf(site);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

function deliveryOf(site: string, { council, address }: Publication): Delivery {
  const files = listFiles(site);
  return {
    address,
    rules: siteHeaders(site, council, audienceOf()).rules,
    redirects: redirectsOf(council, new Set(files)),
    files,
  };
}
