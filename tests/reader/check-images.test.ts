import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkImages } from '../../src/reader/check-images.ts';
import { report } from '../../src/reader/report.ts';
import { toldOf } from '../fixtures/copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-images-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'images'), { recursive: true });
});

const flat = (width: number, height = 10) =>
  sharp({ create: { width, height, channels: 3, background: '#357' } });
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'images', name), bytes);
const told = async () => report(await checkImages(folder), 'council');

it('accepts a JPEG, a PNG, a WebP and an AVIF, and a folder without pictures', async () => {
  put('one.jpg', await flat(600).jpeg().toBuffer());
  put('two.jpeg', await flat(600).jpeg().toBuffer());
  put('three.png', await flat(600).png().toBuffer());
  put('four.webp', await flat(600).webp().toBuffer());
  put('five.avif', await flat(600).avif({ effort: 0 }).toBuffer());
  expect(await told()).toBe('');
  expect(await checkImages(join(folder, 'images'))).toEqual([]);
});

it('tells of what is damaged, named wrongly, too small, or moves', async () => {
  put('damaged.jpg', new TextEncoder().encode('no picture'));
  put('named-wrongly.png', await flat(600).jpeg().toBuffer());
  put('small.jpg', await flat(599).jpeg().toBuffer());
  put(
    'drawing.png',
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="700" height="700"/>'),
  );
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) => flat(600).tint(background).png().toBuffer()),
  );
  put(
    'moving.webp',
    await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer(),
  );
  expect(await told()).toMatchInlineSnapshot(`
    "council/images/damaged.jpg
      this file is no picture that can be read: it may be damaged, or something else with the name of a picture  [image-file]
        found: damaged.jpg
        expected: a picture that opens on your computer. Save it again as JPEG or PNG

    council/images/drawing.png
      this file is not what its ending says  [image-file]
        found: a picture in the format SVG
        expected: JPEG, PNG, WebP or AVIF

    council/images/moving.webp
      this file moves, and a reader cannot stop it  [image-file]
        found: 2 pictures one after the other
        expected: one picture that stands still

    council/images/named-wrongly.png
      this file is not what its ending says  [image-file]
        found: a picture in the format JPEG
        expected: the ending .jpg
        example: named-wrongly.jpg

    council/images/small.jpg
      this file is too small: it would be blurred  [image-file]
        found: 599 × 10 pixels
        expected: at least 600 pixels wide, better 1,200"
  `);
});

it('says, without repeating it, that a picture tells where, by whom and with what it was taken', async () => {
  const exif = {
    IFD0: { Artist: 'Zyx' },
    IFD2: { BodySerialNumber: 'Zyx' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 16/1 0/1' },
  };
  put('holiday.jpg', await flat(600).withExif(exif).jpeg().toBuffer());
  const findings = await checkImages(folder);
  expect(findings.map(({ level }) => level)).toEqual(['advice']);
  expect(report(findings, 'council')).toMatchInlineSnapshot(`
    "council/images/holiday.jpg
      this file says where it was taken, who took it and with which very camera  [image-metadata]
        found: hidden data in the file. The copies on the site have none of it, but whoever has the file can read it
        expected: a picture without: "npm run images" takes it out. Copies in the history of Git keep it
        example: npm run images"
  `);
});

it('refuses names and sizes without opening anything', () => {
  const text = toldOf((copy) => {
    for (const name of ['Holiday Photo.JPG', 'phone.heic', 'logo.svg', 'notes.txt', 'huge.jpg'])
      copy.write(`images/${name}`, '');
    truncateSync(copy.path('images/huge.jpg'), 40_000_000);
    mkdirSync(copy.path('images/more.jpg'));
  });
  expect(text.replace(/^.*\n.*image-used.*\n.*\n\n?/gm, '')).toMatchInlineSnapshot(`
    "council/images/Holiday Photo.JPG
      this file has a name that cannot be an address  [image-file]
        found: Holiday Photo.JPG
        expected: lower-case letters a to z, digits and hyphens, then the ending
        example: holiday-photo.jpg

    council/images/huge.jpg
      this file is too large  [image-file]
        found: 40.0 MB
        expected: at most 8 MB. Make it smaller with "npm run images", or save it 2,400 pixels wide in any picture program
        example: npm run images

    council/images/logo.svg
      this file has an ending that is none of a picture  [image-file]
        found: logo.svg
        expected: .jpg, .jpeg, .png, .webp, .avif; save a drawing (.svg) or a .gif as .png

    council/images/more.jpg
      this file is a folder or a link, and no picture  [image-file]
        found: more.jpg
        expected: the picture itself

    council/images/notes.txt
      this file has an ending that is none of a picture  [image-file]
        found: notes.txt
        expected: .jpg, .jpeg, .png, .webp, .avif; save a drawing (.svg) or a .gif as .png

    council/images/phone.heic
      this file is in the format of Apple’s cameras, which most browsers cannot show  [image-file]
        found: phone.heic
        expected: the picture saved as JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible; or open it and export it as JPEG
        example: phone.jpg"
  `);
});
