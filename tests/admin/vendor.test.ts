import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inOurWords, vendorFiles, withOwnFonts } from '../../src/admin/vendor.ts';

describe('the program of the forms', () => {
  test('loads its fonts from this site, and has them', () => {
    const program = String(vendorFiles['sveltia-cms.js']?.());
    const fonts = [...program.matchAll(/url\((\/admin\/[\w.]+)\)/g)].map(([, path]) => path);
    expect(fonts.sort()).toEqual(['/admin/code.woff2', '/admin/icons.woff2', '/admin/text.woff2']);
    expect(program).not.toContain('.woff2)@');
    expect(program).not.toMatch(/https:\/\/[^"'`]*\.woff2|sourceMappingURL/);
    for (const font of ['code.woff2', 'icons.woff2', 'text.woff2'])
      expect(
        Buffer.from(vendorFiles[font]?.() as Uint8Array)
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2');
  });

  test('comes with its licence and those of its fonts', () => {
    const licences = String(vendorFiles['licences.txt']?.());
    expect(licences).toContain('MIT License');
    expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length).toBe(3);
  });

  test('speaks British English, and to editors', () => {
    const words = String(vendorFiles['en-GB.json']?.());
    expect(words).toContain('Open the folder on this computer');
    expect(words).toContain('authorisation');
  });

  test('a release that asks for other fonts, or says things otherwise, stops the build', () => {
    const program = readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js', 'utf8');
    expect(() => withOwnFonts(program.replace('noto-mono@', 'other-mono@'))).toThrow(
      'a font that is not in this site',
    );
    expect(() => withOwnFonts('')).toThrow('no longer asks for');
    expect(() => inOurWords('{}')).toThrow('no longer says work_with_local_repo');
  });
});
