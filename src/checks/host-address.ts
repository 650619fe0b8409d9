import { rootHosts } from '../schemas/settings/publishing.ts';
import type { Rule } from './rule.ts';

/** Some hosts give each site a host of its own: an address with a path would lead to nothing there. */
export const hostAddress: Rule = {
  name: 'host-address',
  description: 'The address of the site is one that its host can have.',
  check({ council }) {
    if (council?.host === undefined || !rootHosts.includes(council.host)) return [];
    const { origin, pathname } = new URL(council.address);
    if (pathname === '/') return [];
    return [
      {
        file: 'council.json',
        path: ['address'],
        problem: `has a path, and on ${council.host} each site is at the root of a host of its own`,
        found: council.address,
        expected: 'an address without a path, or another "host"',
        example: `${origin}/`,
      },
    ];
  },
};
