import type { HookParameters } from 'astro';
import { languagesOf, readCouncil, readLanguage } from '../reader/settings.ts';

/** The page with the forms for editors, where the council wants one. It is there once, beside the first language. */
export function addForms(injectRoute: HookParameters<'astro:config:setup'>['injectRoute']): void {
  if (!readCouncil().admin || readLanguage() !== languagesOf()[0]) return;
  const from = (name: string) => new URL(`../admin/${name}`, import.meta.url);
  injectRoute({ pattern: '/admin', entrypoint: from('forms-page.astro'), prerender: true });
  injectRoute({ pattern: '/admin/[file]', entrypoint: from('vendor-file.ts'), prerender: true });
  injectRoute({ pattern: '/admin/config.json', entrypoint: from('config.json.ts'), prerender: true });
}
