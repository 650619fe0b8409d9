/** The folder beside that of a site which holds what its host needs to know and nobody else: `dist-host` for `dist`. */
export function besideOf(site: string): string {
  return `${site}-host`;
}
