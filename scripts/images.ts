import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { contentFolder } from '../src/reader/files.ts';
import { imageFolder, megabytes, mostImageBytes } from '../src/reader/image-files.ts';
import { countOf } from '../src/reader/report.ts';
import { imageName } from '../src/schemas/fields/image.ts';

const usage = `npm run images [-- --dry-run]

Goes through the pictures in images/: makes those smaller that are wider or higher than any screen needs, and takes out what
cameras write into them, such as where and by whom they were taken. --dry-run only tells what would be done.`;

/** What no screen needs more of, in pixels. */
const mostPixels = 2400;

process.exitCode = await tidyImages(process.argv.slice(2));

/** @returns the exit code */
async function tidyImages(words: readonly string[]): Promise<number> {
  if (words.some((word) => word !== '--dry-run')) {
    console.error(usage);
    return 2;
  }
  const folder = join(contentFolder(), imageFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => imageName.test(name)) : [];
  let changed = 0;
  for (const name of names.sort()) {
    const told = await tidy(join(folder, name), words.includes('--dry-run'));
    if (!told) continue;
    changed++;
    console.log(`${imageFolder}/${name}: ${told}`);
  }
  console.log(
    changed === 0
      ? `${countOf(names.length, 'picture')}: nothing to do.`
      : `${countOf(changed, 'picture')} of ${names.length}. Copies in the history of Git stay as they were.`,
  );
  return 0;
}

/** Puts one picture right where it needs it. @returns what was done; nothing where nothing was */
async function tidy(path: string, isTrial: boolean): Promise<string | undefined> {
  const before = statSync(path).size;
  const picture = sharp(readFileSync(path), { limitInputPixels: 500_000_000 });
  const metadata = await picture.metadata().catch(() => undefined);
  if (!metadata || (metadata.pages ?? 1) > 1) return undefined;
  const reasons = reasonsToTouch(metadata, before);
  if (reasons.length === 0) return undefined;
  if (isTrial) return reasons.join(' and ');
  const { data, info } = await picture
    .rotate()
    .resize({ width: mostPixels, height: mostPixels, fit: 'inside', withoutEnlargement: true })
    .toFormat(metadata.format === 'heif' ? 'avif' : metadata.format, { quality: 85 })
    .toBuffer({ resolveWithObject: true });
  // Whatever stops this leaves the picture as it was.
  const making = `${path}.new`;
  writeFileSync(making, data);
  renameSync(making, path);
  return `${reasons.join(' and ')}; now ${info.width} × ${info.height} pixels, ${megabytes(before)} → ${megabytes(data.length)}`;
}

function reasonsToTouch({ width, height, exif, xmp, iptc }: Metadata, bytes: number): string[] {
  return [
    Math.max(width, height) > mostPixels && `is ${width} × ${height} pixels`,
    bytes > mostImageBytes && 'is too large a file',
    Boolean(exif ?? xmp ?? iptc) && 'has hidden data',
  ].filter((reason) => reason !== false);
}
