import { nearest } from './finding.ts';
import { imagesIn } from './images-in.ts';
import type { Found, Rule } from './rule.ts';

/** A picture that an entry names lies in the folder of pictures. */
export const imageExists: Rule = {
  name: 'image-exists',
  description: 'A picture that an entry names lies in images/.',
  check: (content) =>
    imagesIn(content)
      .filter(({ image }) => !content.images.includes(image.file))
      .map(({ file, image }): Found => ({
        file,
        path: ['image', 'file'],
        problem: 'names a picture that does not lie in images/',
        found: image.file,
        expected: 'the name of a file in images/, with its ending',
        example: content.images[0],
        nearest: nearest(image.file, content.images),
      })),
};
