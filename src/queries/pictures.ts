import { pictureOf, type Picture, type PictureSource } from '../domain/picture.ts';
import { readPicture } from '../reader/read-picture.ts';
import type { Image } from '../schemas/fields/image.ts';

const sources = new Map<string, Promise<PictureSource>>();

/** The picture of an entry, where it has one. Each file is read once for the whole build. */
export async function loadPicture(image: Image | undefined): Promise<Picture | undefined> {
  if (!image) return undefined;
  const source = import.meta.env.DEV ? undefined : sources.get(image.file);
  const reading = source ?? readPicture(image.file);
  sources.set(image.file, reading);
  return pictureOf(await reading, image.alt);
}
