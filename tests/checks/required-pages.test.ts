import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a page that every other page links to and that is not there', () => {
  const told = toldOf((copy) => {
    copy.remove('pages/privacy.mdx');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/pages/privacy.mdx
      this file is missing, and every page of the site links to it  [required-pages]
        expected: a page of prose with this name
        example: ---
          title: Privacy
          summary: What this site knows of you.
          reviewed: '2026-03-31'
          ---"
  `);
});
