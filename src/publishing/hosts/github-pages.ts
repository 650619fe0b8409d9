import type { Host } from './host.ts';

/** Sends headers of its own choosing and knows no redirects: pages carry the policy, and old addresses are pages. */
export const githubPages: Host = {
  policyIn: 'page',
  files: ({ address: { site, base } }) => {
    const { hostname } = new URL(site);
    const isOwn = !hostname.endsWith('.github.io') && base === '/';
    return [
      // Without it, Jekyll leaves out whatever begins with a dot or a low line.
      { path: '.nojekyll', text: '', in: 'site' },
      ...(isOwn ? [{ path: 'CNAME', text: `${hostname}\n`, in: 'site' } as const] : []),
    ];
  },
};
