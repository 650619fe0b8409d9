import type { SitemapItem } from '@astrojs/sitemap';
import { languagePath } from '../domain/language.ts';
import { languagesOf, readAddress, readLanguageAddress } from '../reader/settings.ts';

/** Adds to a page of the sitemap where it stands in each language; nothing where the site has one. */
export function withLanguages(item: SitemapItem): SitemapItem {
  const languages = languagesOf();
  if (languages.length < 2) return item;
  const [{ site, base }, own] = [readAddress(), readLanguageAddress()];
  const path = item.url.slice(`${own.site}${own.base}`.length);
  const links = languages.map((code) => ({
    lang: code,
    url: `${site}${base}${languagePath(code, languages)}${path}`,
  }));
  return { ...item, links };
}
