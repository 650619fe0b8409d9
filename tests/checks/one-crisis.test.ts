import { expect, test } from 'vitest';
import { floodAndStorm } from '../fixtures/crisis.ts';
import { toldOf } from '../fixtures/copy.ts';

const on = (words: string) =>
  toldOf((copy) => {
    floodAndStorm(copy);
    copy.replace('contact-points/storm.json', '"active": false', words);
  });

test('a second crisis that is on is told of, with the file of the first', () => {
  expect(toldOf(floodAndStorm)).toBe('');
  expect(on('"active": true')).toContain(
    'crisis › active is true, and so it is in contact-points/flood.json: the site has one banner  [one-crisis]',
  );
});

test('a draft is not on the site, so it is no second one', () => {
  expect(
    toldOf((copy) => {
      floodAndStorm(copy);
      copy.replace('contact-points/storm.json', '"active": false', '"active": true');
      copy.replace('contact-points/storm.json', '"title"', '"draft": true,\n  "title"');
    }),
  ).toBe('');
});
