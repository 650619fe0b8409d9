/**
 * The shortest way from an id back to itself; nothing where there is none.
 * @param next the ids to which each one leads
 */
export function wayBack(id: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[id]];
  const seen = new Set([id]);
  for (const way of ways)
    for (const one of next.get(way.at(-1) ?? '') ?? []) {
      if (one === id) return way;
      if (!seen.has(one)) ways.push([...way, one]);
      seen.add(one);
    }
  return undefined;
}
