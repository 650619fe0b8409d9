const helper = '\0vite/preload-helper.js';

/** Fetches what a module needs while it is fetched itself. `dependencies` are named from the root of the site. */
const code = `export const __vitePreload = (load, dependencies) => {
  for (const name of dependencies ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL('../' + name, import.meta.url);
    document.head.append(link);
  }
  return load();
};`;

/**
 * Imports on demand without the helper that Vite puts into every page that has one: 0.8 kB for styles that come with
 * scripts, for old browsers and for events of its own, none of which this site has.
 */
export function lightImports() {
  return {
    name: 'light-imports',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load: (id: string) => (id === helper ? code : null),
  };
}
