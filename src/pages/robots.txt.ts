import type { APIRoute } from 'astro';
import { hrefIn } from '../components/site/href.ts';
import { language } from '../domain/language.ts';
import { loadContent } from '../queries/content.ts';

/** Everything may be read; the sitemap of each language says what there is. */
export const GET: APIRoute = async ({ site }) => {
  const { council } = await loadContent();
  const languages = council.languages ?? [language];
  const sitemaps = languages.map((code) => new URL(hrefIn(code, '/sitemap-index.xml', languages), site).href);
  return new Response(
    `User-agent: *\nAllow: /\n${sitemaps.map((address) => `Sitemap: ${address}\n`).join('')}`,
  );
};
