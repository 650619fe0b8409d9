import type { Image } from '../schemas/fields/image.ts';
import type { Checkable } from './rule.ts';
import { allEntries } from './walk.ts';

/** Every picture that an entry shows, with the file of the entry. */
export function imagesIn(content: Checkable): { file: string; image: Image }[] {
  return allEntries(content).flatMap(({ file, data }) => {
    const { image } = data as { image?: Image };
    return image ? [{ file, image }] : [];
  });
}
