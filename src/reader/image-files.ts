import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { slugOf } from '../domain/slug.ts';
import { imageEndings, imageName } from '../schemas/fields/image.ts';

/** The folder of pictures, beside those of the entries. */
export const imageFolder = 'images';

/** The largest picture that is kept, in bytes: enough for any screen, and a clone of the repository stays quick. */
export const mostImageBytes = 8_000_000;

/**
 * The names of the pictures of a content folder, and what is wrong with their names and sizes. No file is opened.
 * @returns every name by which a file lies there, so that one that is refused is told once
 */
export function listImages(folder: string): { images: string[]; findings: Finding[] } {
  const names = readdirSync(join(folder, imageFolder))
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
  return { images: names, findings: names.flatMap((name) => refusal(folder, name) ?? []) };
}

/** A finding about a picture as a whole. */
export function imageFinding(name: string, problem: string, rest: Partial<Finding>): Finding {
  return { rule: 'image-file', file: `${imageFolder}/${name}`, path: [], problem, ...rest };
}

/** How large a file is, in words: "40.0 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function refusal(folder: string, name: string): Finding | undefined {
  const stat = lstatSync(join(folder, imageFolder, name));
  const ending = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  const known = (imageEndings as readonly string[]).includes(ending.toLowerCase());
  if (!stat.isFile())
    return imageFinding(name, 'is a folder or a link, and no picture', {
      found: name,
      expected: 'the picture itself',
    });
  if (/^hei[cf]$/i.test(ending))
    return imageFinding(name, 'is in the format of Apple’s cameras, which most browsers cannot show', {
      found: name,
      expected:
        'the picture saved as JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible; or open it and export it as JPEG',
      example: `${plainName(name)}.jpg`,
    });
  if (!known)
    return imageFinding(name, 'has an ending that is none of a picture', {
      found: name,
      expected: `.${imageEndings.join(', .')}; save a drawing (.svg) or a .gif as .png`,
    });
  if (!imageName.test(name))
    return imageFinding(name, 'has a name that cannot be an address', {
      found: name,
      expected: 'lower-case letters a to z, digits and hyphens, then the ending',
      example: `${plainName(name)}.${ending.toLowerCase()}`,
    });
  if (stat.size > mostImageBytes)
    return imageFinding(name, 'is too large', {
      found: megabytes(stat.size),
      expected: `at most ${mostImageBytes / 1e6} MB. Make it smaller with "npm run images", or save it 2,400 pixels wide in any picture program`,
      example: 'npm run images',
    });
  return undefined;
}

function plainName(name: string): string {
  return slugOf(name.replace(/\.[^.]*$/, '')) || 'name-of-the-picture';
}
