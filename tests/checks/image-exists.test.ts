import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const withImage = (copy: Copy, file: string, alt: string) =>
  copy.replace('groups/harbour-house.json', '"title"', `"image": ${JSON.stringify({ file, alt })}, "title"`);

it('tells of a picture that is not there, with the nearest that is', () => {
  const told = toldOf((copy) => {
    copy.write('images/harbour.jpg', 'x');
    withImage(copy, 'harbor.jpg', 'Boats lie in a small harbour.');
  });
  expect(told).toContain(`council/groups/harbour-house.json:2:13
  image › file names a picture that does not lie in images/  [image-exists]
    found: harbor.jpg
    expected: the name of a file in images/, with its ending
    example: harbour.jpg
    did you mean: harbour.jpg?`);
});

it('accepts one that is there', () => {
  const told = toldOf((copy) => {
    copy.write('images/harbour.jpg', 'x');
    withImage(copy, 'harbour.jpg', 'Boats lie in a small harbour.');
  });
  expect(told).toBe('');
});

it.each([
  ['Harbour', 'is too short: say what the picture shows'],
  ['A photo of boats in a harbour', 'begins by saying that it is a picture'],
  ['IMG 20260501 1234.jpg', 'is the name of a file'],
])('asks for better words than %j', (alt, problem) => {
  const told = toldOf((copy) => {
    copy.write('images/harbour.jpg', 'x');
    withImage(copy, 'harbour.jpg', alt);
  });
  expect(told).toContain(`image › alt ${problem}`);
});

it('asks for words where there are none', () => {
  const told = toldOf((copy) => {
    copy.write('images/harbour.jpg', 'x');
    copy.replace('groups/harbour-house.json', '"title"', '"image": { "file": "harbour.jpg" }, "title"');
  });
  expect(told).toContain('image › alt is missing');
  expect(told).toContain('What the picture shows, for people who cannot see it');
});
