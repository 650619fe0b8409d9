import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SiteTexts } from './site-texts.ts';

const mark = '?texts=';
const known = new Map<string, SiteTexts>();

/**
 * Imports a module of this project, and all that it imports from it, in the language of the site. For what runs in Node
 * itself, beside the pages: the module is another one than that which is imported without this.
 * @param url of the module
 */
export async function importTranslated(url: URL, texts: SiteTexts): Promise<unknown> {
  if (known.size === 0) hook();
  known.set(texts.key, texts);
  return import(/* @vite-ignore */ `${url.href}${mark}${texts.key}`);
}

function hook(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const key = keyOf(context.parentURL);
      const isOurs = found.url.startsWith('file:') && !found.url.includes('/node_modules/');
      return key !== undefined && isOurs && !found.url.includes('?')
        ? { ...found, url: `${found.url}${mark}${key}` }
        : found;
    },
    load(url, context, next) {
      const source = known.get(keyOf(url) ?? '')?.read(fileURLToPath(url.replace(/\?.*$/, '')));
      return source === undefined
        ? next(url, context)
        : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

function keyOf(url: string | undefined): string | undefined {
  const at = url?.indexOf(mark) ?? -1;
  return at < 0 ? undefined : url?.slice(at + mark.length);
}
