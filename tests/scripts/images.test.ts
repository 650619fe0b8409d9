import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { checkImages } from '../../src/reader/check-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-images-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, 'images', name);

function tidy(...words: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/images.ts'), ...words], {
    env: { ...process.env, NOTICEBOARD_CONTENT: folder },
    encoding: 'utf8',
  });
  return { status, stdout };
}

it('makes pictures smaller, turns them upright and takes out what the camera wrote, once', async () => {
  mkdirSync(join(folder, 'images'));
  const flat = (width: number) => sharp({ create: { width, height: 700, channels: 3, background: '#357' } });
  const exif = {
    IFD0: { Artist: 'Zyx' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 16/1 0/1' },
  };
  const told = await flat(3000).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const sound = await flat(900).png().toBuffer();
  writeFileSync(path('told.jpg'), told);
  writeFileSync(path('sound.png'), sound);
  writeFileSync(path('broken.jpg'), 'no picture');

  expect(tidy('--dry-run').stdout).toMatch(
    /told\.jpg: is 3000 × 700 pixels and has hidden data\n1 picture of 3/,
  );
  expect(readFileSync(path('told.jpg'))).toEqual(told);

  const first = tidy();
  expect(first.status).toBe(0);
  expect(first.stdout).toContain('now 560 × 2400 pixels');
  expect(first.stdout).toContain('Copies in the history of Git stay as they were.');
  const { width, height, exif: left } = await sharp(path('told.jpg')).metadata();
  expect({ width, height, left }).toEqual({ width: 560, height: 2400, left: undefined });
  expect(readFileSync(path('sound.png'))).toEqual(sound);
  expect(readFileSync(path('broken.jpg'), 'utf8')).toBe('no picture');
  expect(readdirSync(join(folder, 'images'))).toHaveLength(3);
  expect((await checkImages(folder)).filter(({ rule }) => rule === 'image-metadata')).toEqual([]);

  expect(tidy().stdout).toBe('3 pictures: nothing to do.\n');
});

it('does nothing where it is asked for something else', () => {
  expect(tidy('--all').status).toBe(2);
});
