import type { Council } from '../../schemas/council.ts';
import { apache } from './apache.ts';
import { azureStaticWebApps } from './azure-static-web-apps.ts';
import { caddy } from './caddy.ts';
import { cloudflarePages } from './cloudflare-pages.ts';
import { githubPages } from './github-pages.ts';
import { gitlabPages } from './gitlab-pages.ts';
import type { Host } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { s3Cloudfront } from './s3-cloudfront.ts';

/** Files that anything may serve: nothing is known of it. */
const plainFiles: Host = { policyIn: 'page', files: () => [] };

const hosts: Record<NonNullable<Council['host']>, Host> = {
  'github-pages': githubPages,
  'gitlab-pages': gitlabPages,
  netlify,
  'cloudflare-pages': cloudflarePages,
  'azure-static-web-apps': azureStaticWebApps,
  's3-cloudfront': s3Cloudfront,
  nginx,
  apache,
  caddy,
};

/** The host on which a site is published. */
export function hostOf({ host }: Pick<Council, 'host'>): Host {
  return host === undefined ? plainFiles : hosts[host];
}
