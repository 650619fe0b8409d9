import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/domain/address.ts';
import { fileOf, listFiles } from '../../src/publishing/built-site.ts';
import { publish } from './command.ts';
import { makeCouncil } from './council.ts';
import { addMarkedEntries, type MarkedFile } from './hidden-entries.ts';

/** A picture that says where and by whom it was taken. */
async function takePhoto(): Promise<Uint8Array> {
  const flat = { width: 1000, height: 700, channels: 3 as const, background: '#357' };
  const gps = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 16/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '0/1 31/1 0/1',
  };
  const exif = { IFD0: { Artist: 'Zyxphotographer' }, IFD3: gps };
  return sharp({ create: flat }).withExif(exif).jpeg().toBuffer();
}

test('what is hidden is in no byte of the public site, and marked in a preview', async () => {
  const council = makeCouncil();
  const photo = await takePhoto();
  const entries = addMarkedEntries(council.content, photo);
  const hidden = entries.filter(({ way }) => way !== 'shown');
  expect(hidden.length).toBeGreaterThan(65);
  expect(hidden.flatMap(({ marks }) => marks).length).toBeGreaterThan(800);

  await publish(council);
  const files = readAll(council.out);
  const found = (pattern: RegExp) =>
    files.flatMap(({ name, text }) => (pattern.test(name + text) ? name : []));
  expect(found(/zyx(?:draft|early|over|withdrawn)|q(?:draft|early|over)[a-z]/i)).toEqual([]);
  for (const { word, way } of entries)
    if (way === 'shown') expect(found(new RegExp(word, 'i')).length, word).toBeGreaterThan(0);
  expect(found(/zyxshowngroups/), 'packed texts are read').toContainEqual(
    expect.stringMatching(/\.pf_fragment$/),
  );

  expect((await sharp(photo).metadata()).exif?.length, 'the picture tells something').toBeGreaterThan(50);
  expect(found(/zyxphotographer/i)).toEqual([]);
  const copies = files.filter(({ name }) => /^assets\/zyxshown.*\.(?:webp|jpg)$/.test(name));
  expect(copies.length).toBeGreaterThan(10);
  for (const { name } of copies) {
    const { exif, xmp, iptc, width = 0 } = await sharp(join(council.out, name)).metadata();
    expect({ exif, xmp, iptc }, name).toEqual({});
    expect(width).toBeLessThanOrEqual(1000);
  }

  const sitemap = readFileSync(join(council.out, 'sitemap-0.xml'), 'utf8');
  const gone = hidden.filter(({ way }) => way === 'withdrawn');
  expect(gone.length).toBeGreaterThan(12);
  for (const entry of gone) {
    const html = pageOf(council.out, entry);
    expect(html).toContain('It was withdrawn on 1 February 2026.');
    expect(html).toContain('The council was asked to take it away.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind-body');
    expect(sitemap).not.toContain(addressOf(entry.collection, entry.id));
  }

  await publish(council, { env: { PREVIEW: '1' } });
  for (const { name, text } of readAll(council.out).filter((file) => file.name.endsWith('.html'))) {
    expect(text, name).toContain('This is a preview.');
    expect(text, name).toContain('<meta name="robots" content="noindex">');
  }
  for (const entry of hidden.filter(({ collection }) => collection !== 'terms')) {
    const html = pageOf(council.out, entry);
    expect(html, entry.id).toContain(entry.word);
    expect(html, entry.id).toMatch(
      /class="hidden-entry"[^>]*>(?:Draft|From 3 May 2027|Until 31 January 2026|Withdrawn on)/,
    );
  }
  const list = readFileSync(join(council.out, 'venues', 'index.html'), 'utf8');
  for (const mark of ['Draft', 'From 3 May 2027', 'Until 31 January 2026', 'Withdrawn'])
    expect(list).toMatch(new RegExp(`zyx\\w+venues here\\. \\[${mark}\\]`));
});

function pageOf(out: string, { collection, id }: MarkedFile): string {
  return readFileSync(join(out, fileOf(addressOf(collection, id))), 'utf8');
}

/** Every file of a site, with its bytes as text; what is packed is unpacked. */
function readAll(out: string): { name: string; text: string }[] {
  return listFiles(out).map((name) => ({
    name,
    text: unpack(name, readFileSync(join(out, name))).toString('latin1'),
  }));
}

function unpack(name: string, bytes: Buffer): Buffer {
  if (name.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
