import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lightImports } from './src/integrations/light-imports.ts';
import { noticeboard } from './src/integrations/noticeboard.ts';
import { shippedPackages } from './src/integrations/shipped-packages.ts';
import { withLanguages } from './src/integrations/sitemap-languages.ts';
import { isInSitemap } from './src/integrations/sitemap-pages.ts';
import { readLanguageAddress } from './src/reader/settings.ts';

const { site, base } = readLanguageAddress();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: isInSitemap, serialize: withLanguages }), noticeboard()],
  vite: {
    plugins: [lightImports(), shippedPackages()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX file prints nine lines on a directive that Astro puts there itself.
        onLog: (level, log, print) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  },
});
