import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureSource } from '../domain/picture.ts';
import { digestOf } from './digest.ts';
import { contentFolder } from './files.ts';
import { imageFolder } from './image-files.ts';

/**
 * Reads what the site needs to know of a picture before it makes copies.
 * @param file the name of a file in `images/`
 * @throws where it is no picture; the check has told of that before
 */
export async function readPicture(file: string, folder = contentFolder()): Promise<PictureSource> {
  const { default: sharp } = await import('sharp');
  const bytes = await readFile(join(folder, imageFolder, file));
  const { autoOrient } = await sharp(bytes).metadata();
  return { file, digest: digestOf(bytes), ...autoOrient };
}
