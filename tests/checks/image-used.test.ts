import { expect, it } from 'vitest';
import { checkCopy } from '../fixtures/copy.ts';

it('advises to use a picture or to delete it', () => {
  const { findings, text } = checkCopy((copy) => copy.write('images/mill.jpg', 'x'));
  expect(findings.map(({ level }) => level)).toEqual(['advice']);
  expect(text).toBe(`council/images/mill.jpg
  this file is shown by no entry  [image-used]
    expected: an entry that names it in image › file; or delete the file`);
});
