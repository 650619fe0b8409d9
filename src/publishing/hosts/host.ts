import type { BuiltSite } from '../built-site.ts';
import type { HeaderRule } from '../headers/header-rule.ts';
import type { Redirect } from '../moved/redirect.ts';

/** What a host has to be told of a site. */
export interface Delivery {
  address: BuiltSite['address'];
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** Every file of the site, from its root. */
  files: readonly string[];
}

/** A kind of host: what it can do, and the files that tell it what to do. */
export interface Host {
  /** Where a browser reads the Content-Security-Policy: in a header, or in the page where the host sends none of ours. */
  policyIn: 'header' | 'page';
  /** The same for a site that has forms for editors, which have a policy of their own. */
  policyWithForms?: 'page';
  /** Whether it sends the packed copies of files that lie beside them. */
  sendsPacked?: true;
  /** How many redirects it follows only where no file lies at the old address: those have no page there. */
  redirectsWithoutFile?: number;
  files(delivery: Delivery): HostFile[];
}

/** A file for a host. */
export interface HostFile {
  /** From the folder in which it lies. */
  path: string;
  text: string;
  /** In the site, where the host looks for it, or in a folder beside it, which is never published. */
  in: 'site' | 'beside';
}

/** The names of the files in a site that tell a host what to do: no host sends them to anybody. */
export const hostFileNames: ReadonlySet<string> = new Set([
  '.htaccess',
  '.nojekyll',
  'CNAME',
  '_headers',
  '_redirects',
  'staticwebapp.config.json',
]);
