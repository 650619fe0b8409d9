// Astro builds once: what it made is kept in the folder BUILT_BEFORE, where that is set, and taken from there by whoever
// builds after that. Other faults are told when Astro is done.
import { registerHooks } from 'node:module';

const real = '/src/publishing/build-site.ts';
const stand = new URL('built-before-site.mjs', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.endsWith(real) && context.parentURL !== stand
      ? { ...found, url: stand, format: 'module' }
      : found;
  },
});
