import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Plugin } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { pictureOf, type PictureCopy } from '../domain/picture.ts';
import { contentFolder } from '../reader/files.ts';
import { imageFinding, imageFolder } from '../reader/image-files.ts';
import { ContentProblems } from './content-problems.ts';
import { readPicture } from '../reader/read-picture.ts';
import type { Image } from '../schemas/fields/image.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';

/** Where copies are kept from build to build, in the folder of the project: their names tell their bytes. */
const cacheFolder = join('.noticeboard', 'pictures');

/**
 * Writes the copies of every picture that a site shows into the built site.
 * @param site the folder of the site
 * @param content as it may be shown: pictures of hidden entries are not published
 * @param root the folder of the project
 * @throws where a picture is damaged
 */
export async function writePictures(site: string, content: Content, root: string): Promise<void> {
  for (const file of filesShown(content))
    for (const copy of await copiesOf(file)) {
      const target = join(site, copy.path);
      await mkdir(join(target, '..'), { recursive: true });
      await copyFile(await makeCopy(file, copy, root), target);
    }
}

/** Gives the development server the copies when a page asks for them. */
export function servePictures(root: string, base: string): Plugin {
  return {
    name: 'noticeboard-pictures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = `/${(request.url ?? '').slice(base.length)}`;
        findCopy(path)
          .then(async (found) => {
            if (!found) return next();
            response.setHeader('Content-Type', path.endsWith('.webp') ? 'image/webp' : 'image/jpeg');
            response.end(await readFile(await makeCopy(found.file, found.copy, root)));
          })
          .catch(next);
      });
    },
  };
}

function filesShown(content: Content): string[] {
  const images = collectionNames.flatMap((name) =>
    content[name].flatMap(({ data }): Image[] => ('image' in data && data.image ? [data.image] : [])),
  );
  return [...new Set(images.map(({ file }) => file))].sort();
}

async function copiesOf(file: string): Promise<PictureCopy[]> {
  const { copies, fallback } = pictureOf(await readPicture(file), '');
  return [...copies, fallback];
}

/** The picture of which a path is a copy, as it is today. */
async function findCopy(path: string): Promise<{ file: string; copy: PictureCopy } | undefined> {
  const [, id] = /^\/assets\/([a-z0-9-]+)-[0-9a-f]{10}-\d+-\d+\.(?:webp|jpg)$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  for (const ending of ['jpg', 'jpeg', 'png', 'webp', 'avif']) {
    const file = `${id}.${ending}`;
    if (!existsSync(join(contentFolder(), imageFolder, file))) continue;
    const copy = (await copiesOf(file)).find((one) => one.path === path);
    if (copy) return { file, copy };
  }
  return undefined;
}

/**
 * Makes a copy, unless it was made before: turned upright, in sRGB, and without anything that the camera wrote beside the
 * picture, which is what sharp does unless it is told to keep it.
 * @returns where it lies
 */
async function makeCopy(file: string, { path, width, height }: PictureCopy, root: string): Promise<string> {
  const kept = join(root, cacheFolder, basename(path));
  if (existsSync(kept)) return kept;
  await mkdir(join(root, cacheFolder), { recursive: true });
  const upright = sharp(await readFile(join(contentFolder(), imageFolder, file)), { failOn: 'error' })
    .rotate()
    .resize(width, height, { fit: 'fill' });
  const encoded = path.endsWith('.webp')
    ? upright.webp({ quality: 72, effort: 5 })
    : upright.flatten({ background: '#fff' }).jpeg({ quality: 74, mozjpeg: true });
  // Two builds may make the same copy at once: each writes its own, and a rename is never half done.
  const making = `${kept}.${process.pid}`;
  await encoded.toFile(making).catch((error: unknown) => {
    throw new ContentProblems(contentFolder(), [damaged(file, error)]);
  });
  await rename(making, kept);
  return kept;
}

/** The check reads only the head of a picture: what is broken further down is found when it is copied. */
function damaged(file: string, error: unknown): Finding {
  return imageFinding(file, 'is damaged: only a part of it can be read', {
    found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    expected: 'the whole picture. Save it again, or copy it again from where it came',
  });
}
