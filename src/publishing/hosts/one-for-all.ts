import type { HeaderRule } from '../headers/header-rule.ts';
import { policyHeader } from '../headers/site-headers.ts';

/**
 * The rules with one Content-Security-Policy for all pages, that of those that search, for hosts that cannot be relied
 * on to let one rule take the place of another.
 */
export function oneForAll(rules: readonly HeaderRule[]): HeaderRule[] {
  const policies = rules.flatMap(({ headers }) => headers[policyHeader] ?? []);
  const widest = policies.find((policy) => policy.includes("'wasm-unsafe-eval'"));
  const [first, ...others] = rules;
  if (!first || widest === undefined) return [...rules];
  return [
    { ...first, headers: { ...first.headers, [policyHeader]: widest } },
    ...others.filter(({ headers }) => headers[policyHeader] !== widest),
  ];
}
