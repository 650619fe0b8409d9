import type { HeaderRule } from '../headers/header-rule.ts';
import { feed } from './content-types.ts';
import { headerLines } from './header-lines.ts';
import type { Host } from './host.ts';
import { redirectLines } from './redirect-lines.ts';

/** What Cloudflare reads of each file; it leaves out the rest in silence. */
const most = { redirects: 2000, splats: 100 };

/**
 * Joins the values of all rules that set one header, in the order of the file: a rule that takes the place of another
 * first takes away what that one set.
 */
export const cloudflarePages: Host = {
  policyIn: 'header',
  files: ({ rules, redirects, address: { base } }) => {
    const lines = redirectLines(redirects, base, '301');
    const isBelow = (line: string) => line.includes('/* ');
    const kept = [
      ...lines.filter((line) => !isBelow(line)).slice(0, most.redirects),
      ...lines.filter(isBelow).slice(0, most.splats),
    ];
    return [
      { path: '_headers', text: headerLines([...rules, ...feedRules], true), in: 'site' },
      ...(kept.length > 0 ? [{ path: '_redirects', text: `${kept.join('\n')}\n`, in: 'site' } as const] : []),
    ];
  },
};

const feedRules: HeaderRule[] = [`/${feed.name}`, `/*/${feed.name}`].map((at) => ({
  at,
  headers: { 'Content-Type': feed.type },
}));
