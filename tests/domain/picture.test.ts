import { expect, it } from 'vitest';
import { pictureOf } from '../../src/domain/picture.ts';

const source = { file: 'mill.png', digest: '0123456789abcdef', width: 3000, height: 2000 };

it('has copies in three widths, and one for old browsers, under names that tell their bytes', () => {
  expect(pictureOf(source, 'The old mill in the snow.')).toEqual({
    alt: 'The old mill in the snow.',
    copies: [
      { path: '/assets/mill-0123456789-1-400.webp', width: 400, height: 267 },
      { path: '/assets/mill-0123456789-1-800.webp', width: 800, height: 533 },
      { path: '/assets/mill-0123456789-1-1200.webp', width: 1200, height: 800 },
    ],
    fallback: { path: '/assets/mill-0123456789-1-800.jpg', width: 800, height: 533 },
  });
});

it.each([
  [1000, [400, 800, 1000], 800],
  [800, [400, 800], 800],
  [650, [400, 650], 650],
  [300, [300], 300],
])('a picture of %i pixels is never made wider', (width, widths, fallback) => {
  const picture = pictureOf({ ...source, width, height: 500 }, '');
  expect(picture.copies.map((copy) => copy.width)).toEqual(widths);
  expect(picture.fallback.width).toBe(fallback);
});
