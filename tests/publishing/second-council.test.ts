import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite, type BuiltSite } from '../../src/publishing/built-site.ts';
import type { BuiltPage } from '../../src/publishing/built-page.ts';
import { publish } from './command.ts';

/** Pages whose texts are all of this project and not of the council, but for names. */
const ours = ['/', '/actions/', '/groups/', '/strategies/', '/places/', '/documents/', '/search/'];

describe('another council, in two languages', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticeboard-')));
  let site: BuiltSite;
  const page = (address: string): BuiltPage => {
    const found = site.pages.find((one) => one.address === address);
    if (!found) throw new Error(`there is no page ${address}`);
    return found;
  };
  const textOf = (address: string) => page(address).texts.join(' ').replace(/\s+/g, ' ');
  const htmlOf = (address: string) => readFileSync(join(site.folder, page(address).file), 'utf8');

  beforeAll(async () => {
    const out = join(folder, 'dist');
    await publish({ content: 'tests/fixtures/cwm-gwynfa', out });
    site = readSite(out, { site: 'https://cwm-gwynfa.example.org', base: '/' });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('is made from its content and settings alone: nothing of another council is on it', () => {
    expect(site.pages.length).toBeGreaterThan(100);
    const wrong = site.pages.filter(({ texts }) =>
      /Maidstone|Larkshire|Tovil|\bKent\b/.test(texts.join(' ')),
    );
    // The help for editors has the examples of the fields.
    expect(wrong.map(({ address }) => address).filter((address) => !address.includes('/help/'))).toEqual([]);
    expect(htmlOf('/')).toContain('--accent:#7a2048');
  });

  test('uses its own words for things', () => {
    expect(textOf('/actions/')).toMatch(/\b2 pledges\b/);
    expect(textOf('/strategies/our-valley/')).toContain('2 aims and 2 pledges');
    for (const { address, texts } of site.pages.filter(({ lang }) => lang === 'en-GB'))
      if (!address.includes('/help/') && !address.startsWith('/data/'))
        expect(texts.join(' '), address).not.toMatch(/\bpromises?\b/i);
  });

  test('has each page in each language, which know each other', () => {
    const [english, welsh] = ['en-GB', 'cy'].map((tag) => site.pages.filter(({ lang }) => lang === tag));
    expect(welsh?.map(({ address }) => address)).toEqual(english?.map(({ address }) => `/cy${address}`));
    for (const address of ['/', '/actions/mend-the-paths/']) {
      const [own, other] = [htmlOf(address), htmlOf(`/cy${address}`)];
      for (const html of [own, other]) {
        expect(html).toContain(`hreflang="en" href="https://cwm-gwynfa.example.org${address}"`);
        expect(html).toContain(`hreflang="cy" href="https://cwm-gwynfa.example.org/cy${address}"`);
      }
      expect(own).toMatch(new RegExp(`<a[^>]* href="/cy${address}" lang="cy" hreflang="cy"`));
      expect(other).toMatch(new RegExp(`<a[^>]* href="${address}" lang="en-GB" hreflang="en"`));
      expect(other).toContain('<meta property="og:locale" content="cy_GB">');
    }
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    expect(read('cy/sitemap-0.xml')).toContain(
      '<xhtml:link rel="alternate" hreflang="en" href="https://cwm-gwynfa.example.org/actions/"/>',
    );
    expect(read('robots.txt')).toContain('Sitemap: https://cwm-gwynfa.example.org/cy/sitemap-index.xml');
  });

  test('says in Welsh what it says in English, with Welsh dates and numbers of things', () => {
    const texts = JSON.parse(readFileSync('src/texts/cy.json', 'utf8')) as Record<string, unknown>;
    const known = Object.entries(texts).filter(
      ([text, welsh]) => /^[^{<|]{4,}$/.test(text) && text !== welsh,
    );
    for (const address of ours) {
      const lines = new Set(page(`/cy${address}`).texts.map((text) => text.replace(/\s+/g, ' ').trim()));
      expect(
        known.map(([text]) => text).filter((text) => lines.has(text)),
        address,
      ).toEqual([]);
    }
    expect(textOf('/cy/')).toMatch(/\b\d+ Tachwedd 2026/);
    expect(textOf('/cy/actions/')).toContain('2 adduned');
    expect(textOf('/cy/groups/demo-cor-las/')).toContain('Dydd Mawrth, 7.30pm i 9pm');
  });

  test('shows the Welsh of the council, and says where there is none', () => {
    expect(page('/cy/actions/mend-the-paths/').titles[0]).toContain('Trwsio llwybrau’r bryniau');
    expect(textOf('/cy/about/')).toContain('Dychmygol, fel gweddill');
    expect(textOf('/cy/actions/welsh-cafe/')).toContain('Dim ond yn Saesneg');
    expect(htmlOf('/cy/actions/welsh-cafe/')).toMatch(/<h1 lang="en"[^>]*>Open a Welsh café/);
    expect(htmlOf('/cy/strategies/our-valley/')).toMatch(/<div lang="en-GB">\s*<p>The plan holds/);
    expect(htmlOf('/actions/welsh-cafe/')).not.toContain(' lang="en"');
    expect(textOf('/actions/mend-the-paths/')).not.toContain('Trwsio');
  });

  test('has a search index of each language', () => {
    for (const [folder, language] of [
      ['pagefind', 'en'],
      ['cy/pagefind', 'cy'],
    ] as const) {
      const entry = JSON.parse(readFileSync(join(site.folder, folder, 'pagefind-entry.json'), 'utf8')) as {
        languages: Record<string, { page_count: number }>;
      };
      expect(Object.keys(entry.languages)).toEqual([language]);
      expect(entry.languages[language]?.page_count).toBeGreaterThan(50);
    }
    expect(existsSync(join(site.folder, 'cy/groups/search/catalogue.json'))).toBe(
      existsSync(join(site.folder, 'groups/search/catalogue.json')),
    );
  });

  test('leads from no menu to lists on which it has nothing', () => {
    for (const address of ['/', '/strategies/', '/cy/', '/cy/groups/']) {
      const links = new Set(page(address).links.map(({ value }) => value.replace(/^\/cy/, '')));
      for (const empty of [
        '/funds/',
        '/measures/',
        '/events/',
        '/decisions/',
        '/agreements/',
        '/newsletters/',
      ])
        expect(links, address).not.toContain(empty);
      expect(links, address).toContain('/documents/');
    }
    expect(textOf('/funds/')).toContain('No paper names a fund.');
    expect(textOf('/measures/')).toContain('There are no measures here.');
  });
});
