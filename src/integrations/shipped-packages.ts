import type { Plugin } from 'vite';

/** The list of packages whose code browsers get, from the root of the site. It is taken out again before publishing. */
export const shippedFile = 'shipped-packages.json';

const packageFolder = /^.*?((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Writes which packages went into the scripts and styles of the site: their licences ask to be named with them. */
export function shippedPackages(): Plugin {
  return {
    name: 'noticeboard-shipped-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.keys(part.modules) : [],
      );
      const folders = new Set(
        modules.flatMap((path) => packageFolder.exec(path.replaceAll('\\', '/'))?.[1] ?? []),
      );
      this.emitFile({ type: 'asset', fileName: shippedFile, source: JSON.stringify([...folders].sort()) });
    },
  };
}
