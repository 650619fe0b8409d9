import { z } from 'zod';
import { email } from '../fields/contact.ts';
import { link } from '../fields/link.ts';
import { day } from '../fields/partial-date.ts';

/** The kinds of host for which the build writes the files with headers, redirects and caching. */
export const hosts = [
  'github-pages',
  'gitlab-pages',
  'netlify',
  'cloudflare-pages',
  'azure-static-web-apps',
  's3-cloudfront',
  'nginx',
  'apache',
  'caddy',
] as const;

/** Those on which each site is at the root of a host of its own, with no path before it. */
export const rootHosts: readonly string[] = [
  'netlify',
  'cloudflare-pages',
  'azure-static-web-apps',
] satisfies readonly (typeof hosts)[number][];

/** Where the site is published. */
export const host = z
  .enum(hosts)
  .describe(
    'What the site is published on. The build then writes what that host needs for headers, redirects and caching. Without it the folder is plain files.',
  );

/** Where to report a weakness of the site. */
export const security = z
  .strictObject({
    contact: email.describe('The mailbox that takes reports. It belongs to a role, not to a person.'),
    expires: day.describe('The day after which this must be looked at again, at most a year ahead.'),
    policy: link.optional().describe('The page that says how reports are handled.'),
  })
  .describe('Where to report a weakness of the site. It becomes /.well-known/security.txt.');
