import { imageName } from '../schemas/fields/image.ts';
import { imagesIn } from './images-in.ts';
import type { Found, Rule } from './rule.ts';

/** A picture that nothing shows is in nobody's way, but everybody who takes the content gets it. */
export const imageUsed: Rule = {
  name: 'image-used',
  description: 'A picture in images/ is shown by an entry.',
  check(content) {
    const used = new Set(imagesIn(content).map(({ image }) => image.file));
    return content.images
      .filter((name) => imageName.test(name) && !used.has(name))
      .map((name): Found => ({
        file: `images/${name}`,
        path: [],
        problem: 'is shown by no entry',
        level: 'advice',
        expected: 'an entry that names it in image › file; or delete the file',
      }));
  },
};
