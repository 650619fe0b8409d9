/**
 * The nearest id to a name: "Men's Shed (Tovil)" becomes mens-shed-tovil.
 * @returns at most 80 of a to z, 0 to 9 and hyphens; nothing where the name has no letter of these
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 81)
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
