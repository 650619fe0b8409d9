/** Headers that go with some of the files of a site. */
export interface HeaderRule {
  /** `/*` for all, `/assets/*` for those below a folder, anything else for that address alone; from the root of the site. */
  at: string;
  headers: Readonly<Record<string, string>>;
}

/** The headers of an address: where several rules set one, the last of them does. */
export function headersAt(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const matching = rules.filter(({ at }) => isAt(address, at));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** The same rules by header: each with its values and where they hold, in the order of the rules. */
export function rulesByHeader(rules: readonly HeaderRule[]): Map<string, { at: string; value: string }[]> {
  const byHeader = new Map<string, { at: string; value: string }[]>();
  for (const { at, headers } of rules)
    for (const [name, value] of Object.entries(headers))
      byHeader.set(name, [...(byHeader.get(name) ?? []), { at, value }]);
  return byHeader;
}

function isAt(address: string, at: string): boolean {
  return at.endsWith('*') ? address.startsWith(at.slice(0, -1)) : address === at;
}
