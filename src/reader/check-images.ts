import { existsSync } from 'node:fs';
import { join } from 'node:path';
import exif from 'exif-reader';
import type { Metadata } from 'sharp';
import { listWords } from '../domain/words.ts';
import type { Finding } from '../checks/finding.ts';
import { imageFinding, imageFolder, listImages } from './image-files.ts';

/** As wide as a page shows it: what is narrower would be blurred. */
const leastWidth = 600;
/** What a camera of today makes is half of this; a picture that a few bytes unfold into more is meant to do harm. */
const mostPixels = 100_000_000;

const endingsOf: Record<string, readonly string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  heif: ['avif'],
};

/**
 * Opens every picture of a content folder and holds it against what can be published. Names and sizes are the reader's.
 * @param folder the content folder
 * @returns what is wrong; as advice, what a picture tells of persons or of the place where it was taken
 */
export async function checkImages(folder: string): Promise<Finding[]> {
  if (!existsSync(join(folder, imageFolder))) return [];
  const { images, findings } = listImages(folder);
  const refused = new Set(findings.map(({ file }) => file));
  const sound = images.filter((name) => !refused.has(`${imageFolder}/${name}`));
  const told: Finding[] = [];
  for (const name of sound) told.push(...(await checkImage(folder, name)));
  return told;
}

async function checkImage(folder: string, name: string): Promise<Finding[]> {
  const metadata = await metadataOf(join(folder, imageFolder, name));
  if (!metadata)
    return [
      imageFinding(
        name,
        'is no picture that can be read: it may be damaged, or something else with the name of a picture',
        {
          found: name,
          expected: 'a picture that opens on your computer. Save it again as JPEG or PNG',
        },
      ),
    ];
  const { format, pages = 1, width, height } = metadata;
  const [ending] = endingsOf[format] ?? [];
  if (ending === undefined || !endingsOf[format]?.some((one) => name.endsWith(`.${one}`)))
    return [
      imageFinding(name, 'is not what its ending says', {
        found: `a picture in the format ${format.toUpperCase()}`,
        ...(ending === undefined
          ? { expected: 'JPEG, PNG, WebP or AVIF' }
          : { expected: `the ending .${ending}`, example: name.replace(/[^.]+$/, ending) }),
      }),
    ];
  if (pages > 1)
    return [
      imageFinding(name, 'moves, and a reader cannot stop it', {
        found: `${pages} pictures one after the other`,
        expected: 'one picture that stands still',
      }),
    ];
  if (width * height > mostPixels)
    return [
      imageFinding(name, 'has more pixels than any screen can show', {
        found: `${width} × ${height} pixels`,
        expected: 'at most 100 million. Make it smaller with "npm run images"',
      }),
    ];
  if (width < leastWidth)
    return [
      imageFinding(name, 'is too small: it would be blurred', {
        found: `${width} × ${height} pixels`,
        expected: `at least ${leastWidth} pixels wide, better 1,200`,
      }),
    ];
  return adviceOn(name, metadata);
}

function adviceOn(name: string, metadata: Metadata): Finding[] {
  const told = toldBy(metadata);
  if (told.length === 0) return [];
  return [
    imageFinding(name, `says ${listWords(told)}`, {
      rule: 'image-metadata',
      level: 'advice',
      found: `hidden data in the file. The copies on the site have none of it, but whoever has the file can read it`,
      expected: 'a picture without: "npm run images" takes it out. Copies in the history of Git keep it',
      example: 'npm run images',
    }),
  ];
}

/** What hidden data tells of persons and places, in words that do not repeat it. */
function toldBy({ exif: bytes, xmp, iptc }: Metadata): string[] {
  const { GPSInfo, Photo, Image } = readExif(bytes);
  const text = xmp?.toString('utf8') ?? '';
  return [
    (GPSInfo?.GPSLatitude !== undefined || /GPSLatitude/.test(text)) && 'where it was taken',
    (Photo?.CameraOwnerName ??
      Image?.Artist ??
      (/dc:creator/.test(text) || undefined) ??
      (iptc ? true : undefined)) !== undefined && 'who took it',
    (Photo?.BodySerialNumber ?? Photo?.LensSerialNumber) !== undefined && 'with which very camera',
  ].filter((words) => words !== false);
}

/** Hidden data that cannot be read says nothing that anybody else could read. */
function readExif(bytes: Buffer | undefined): Partial<exif.Exif> {
  try {
    return bytes ? exif(bytes) : {};
  } catch {
    return {};
  }
}

/** @returns nothing where it is no picture */
async function metadataOf(path: string): Promise<Metadata | undefined> {
  // It takes a tenth of a second to load, and most councils' checks need it not.
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}
