import type { HeaderRule } from '../headers/header-rule.ts';

/**
 * Rules as Netlify and Cloudflare write them in `_headers`: an address, and each header on a line of its own.
 * @param takesAway whether a rule first takes away what one above it set, because the host would join the two
 */
export function headerLines(rules: readonly HeaderRule[], takesAway = false): string {
  const set = new Set<string>();
  return rules
    .map(({ at, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(takesAway && set.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      for (const name of Object.keys(headers)) if (at.endsWith('/*')) set.add(name);
      return [at, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
