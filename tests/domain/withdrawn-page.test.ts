import { expect, it } from 'vitest';
import { withdrawnPages } from '../../src/domain/withdrawn-page.ts';
import { contentOf, today, type Copy } from '../fixtures/copy.ts';

const withdraw = (copy: Copy, file: string, more: object = {}) =>
  copy.replace(
    file,
    '"title"',
    `"withdrawn": ${JSON.stringify({ on: '2026-11-01', reason: 'We were asked to.', ...more })}, "title"`,
  );

it('says what stood there, when and why it went, and where to look: in titles of their own', () => {
  const content = contentOf((copy) => {
    withdraw(copy, 'groups/harbour-house.json', { instead: '/groups/friends-of-the-mill/' });
    withdraw(copy, 'groups/demo-tiddlywinks-club.json', { instead: 'https://www.example.org/' });
    withdraw(copy, 'newsletters/the-lark.json');
  });
  const pages = withdrawnPages(content, today);
  expect(pages.map(({ path, title, instead }) => [path, title, instead?.name])).toEqual([
    [
      '/groups/demo-tiddlywinks-club/',
      'Community group withdrawn on 1 November 2026, 1 of 2',
      'https://www.example.org/',
    ],
    ['/groups/harbour-house/', 'Community group withdrawn on 1 November 2026, 2 of 2', 'Friends of the Mill'],
    ['/newsletters/the-lark/', 'Newsletter withdrawn on 1 November 2026', undefined],
  ]);
  const { path: _, ...said } = pages[1] ?? {};
  expect(JSON.stringify(said)).not.toMatch(/harbour/i);
});

it('has no page before the day, and none for a draft', () => {
  const later = contentOf((copy) => withdraw(copy, 'groups/harbour-house.json', { on: '2026-12-01' }));
  expect(withdrawnPages(later, today)).toEqual([]);
  expect(withdrawnPages(later, '2026-12-01')).toHaveLength(1);
  const draft = contentOf((copy) => {
    withdraw(copy, 'groups/harbour-house.json');
    copy.replace('groups/harbour-house.json', '"title"', '"draft": true, "title"');
  });
  expect(withdrawnPages(draft, today)).toEqual([]);
});
