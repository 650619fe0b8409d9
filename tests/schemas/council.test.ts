import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a colour that cannot be read on its ground', () => {
  const told = toldOf((copy) => {
    copy.replace('council.json', '"light": "#1f5f4d"', '"light": "#7fd1b3"');
  });
  expect(told).toContain(
    'accent › light cannot be read on the ground #f2eee4: its contrast is 1.6, and 4.5 is needed',
  );
});

it('tells of a colour that is none, once', () => {
  const told = toldOf((copy) => {
    copy.replace('council.json', '"dark": "#7fd1b3"', '"dark": "green"');
  });
  expect(told).toContain('accent › dark is not a colour such as #1f5f4d');
  expect(told).not.toContain('contrast');
});
