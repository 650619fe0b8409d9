import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writePictures } from '../../src/integrations/picture-files.ts';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import type { Content } from '../../src/schemas/index.ts';

const root = mkdtempSync(join(tmpdir(), 'noticeboard-pictures-'));
const [site, kept] = [join(root, 'site'), join(root, '.noticeboard', 'pictures')];
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  vi.stubEnv('NOTICEBOARD_CONTENT', join(root, 'content'));
  mkdirSync(join(root, 'content', 'images'), { recursive: true });
});

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(root, 'content', 'images', name), bytes);
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 50, g: 100, b: 150, alpha: 0.5 } } });

/** Content whose groups show some pictures. */
function showing(...files: string[]): Content {
  const groups = files.map((file) => ({ data: { image: { file, alt: 'What it shows.' } } }));
  const none = Object.fromEntries(collectionNames.map((name) => [name, []]));
  return { ...none, groups } as unknown as Content;
}

it('makes copies that stand upright and tell nothing, none wider than the picture, and each once', async () => {
  const exif = { IFD0: { Artist: 'Zyx' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 16/1 0/1' } };
  put('tall.jpg', await flat(900, 600).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  put('unseen.png', await flat(900, 600).png().toBuffer());
  await writePictures(site, showing('tall.jpg', 'tall.jpg'), root);
  const names = readdirSync(join(site, 'assets'));
  expect(names.map((name) => name.replace(/-[0-9a-f]{10}-1-/, '-*-')).sort()).toEqual([
    'tall-*-400.webp',
    'tall-*-600.jpg',
    'tall-*-600.webp',
  ]);
  for (const name of names) {
    const { width, height, exif: left, orientation } = await sharp(join(site, 'assets', name)).metadata();
    expect({ ratio: height / width, left, orientation }, name).toEqual({
      ratio: 1.5,
      left: undefined,
      orientation: undefined,
    });
  }
  const times = () => readdirSync(kept).map((name) => statSync(join(kept, name)).mtimeMs);
  const before = times();
  await writePictures(site, showing('tall.jpg'), root);
  expect(times()).toEqual(before);
});

it('tells of a picture of which a part is missing, and keeps no half of it', async () => {
  const noise = await sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#000',
    },
  })
    .jpeg()
    .toBuffer();
  put('half.jpg', noise.subarray(0, noise.length / 2));
  await expect(writePictures(site, showing('half.jpg'), root)).rejects.toThrow(
    /images\/half\.jpg\n {2}this file is damaged: only a part of it can be read/,
  );
  expect(readdirSync(kept).filter((name) => name.startsWith('half'))).toEqual([]);
});

it('makes nothing where nothing is shown', async () => {
  const empty = join(root, 'empty');
  await writePictures(empty, showing(), root);
  expect(existsSync(empty)).toBe(false);
});
