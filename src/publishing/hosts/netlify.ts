import type { HeaderRule } from '../headers/header-rule.ts';
import { adminAt, openerHeader, policyHeader } from '../headers/site-headers.ts';
import { feed } from './content-types.ts';
import { headerLines } from './header-lines.ts';
import type { Host } from './host.ts';
import { oneForAll } from './one-for-all.ts';
import { redirectLines } from './redirect-lines.ts';

/** Asks again for whatever it is not told to keep, by itself. */
const byItself = 'Cache-Control';

/**
 * Does not say what it does where two rules set one header, so none is set twice: all pages have the policy of those
 * that search, and only what is kept for good has a rule for how long.
 */
export const netlify: Host = {
  policyIn: 'header',
  policyWithForms: 'page',
  files: ({ rules, redirects, files, address: { base } }) => {
    const lines = redirectLines(redirects, base, '301!');
    return [
      { path: '_headers', text: headerLines([...setOnce(rules), ...feedRules(files)]), in: 'site' },
      ...(lines.length > 0
        ? [{ path: '_redirects', text: `${lines.join('\n')}\n`, in: 'site' } as const]
        : []),
    ];
  },
};

function setOnce(rules: readonly HeaderRule[]): HeaderRule[] {
  const [everywhere, ...others] = oneForAll(rules).filter(({ at }) => at !== adminAt);
  if (!everywhere) return [];
  const { [byItself]: _, ...headers } = everywhere.headers;
  return [{ at: everywhere.at, headers: { ...headers, ...withForms(rules) } }, ...others];
}

/** Where there are forms for editors, the pages carry their policies, and the headers say what suits both. */
function withForms(rules: readonly HeaderRule[]): HeaderRule['headers'] {
  const forms = rules.find(({ at }) => at === adminAt)?.headers;
  return forms ? { [policyHeader]: "frame-ancestors 'none'", [openerHeader]: forms[openerHeader] ?? '' } : {};
}

function feedRules(files: readonly string[]): HeaderRule[] {
  return files
    .filter((file) => file === feed.name || file.endsWith(`/${feed.name}`))
    .map((file) => ({ at: `/${file}`, headers: { 'Content-Type': feed.type } }));
}
