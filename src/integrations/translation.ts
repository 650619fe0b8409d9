import type { Plugin } from 'vite';
import type { SiteTexts } from './site-texts.ts';

/** Gives Astro and Vite the source in the language of the site, before they see it: no page and no browser translates. */
export function translation(texts: SiteTexts): Plugin {
  return {
    name: 'noticeboard-translation',
    enforce: 'pre',
    load: (id) => (/^[^?\0]+\.(?:astro|ts)$/.test(id) ? texts.read(id) : undefined),
  };
}
