import { expect, test } from 'vitest';
import { groupExamples, siteExamples } from '../../src/domain/search-examples.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf } from '../fixtures/copy.ts';

const larkshire = contentOf(() => undefined);

test('what somebody could type is of this council: its largest categories, and the place of most groups', () => {
  expect(groupExamples(larkshire)).toBe('For example: games, nature, gardening, Millbrook');
  expect(siteExamples(larkshire)).toBe('For example: games, nature, Millbrook');
});

test('a council without groups has examples too, and one without anything none', () => {
  expect(groupExamples({ ...larkshire, groups: [] })).toBe(
    'For example: games, gardening, nature, Millbrook',
  );
  const bare: Content = { ...larkshire, groups: [], categories: [], places: [] };
  expect(siteExamples(bare)).toBe('One or two words.');
});

test('a name that is no plain word keeps its capitals', () => {
  const [first, ...others] = larkshire.categories;
  if (!first) throw new Error('there is no category');
  const categories = [{ ...first, data: { ...first.data, title: 'LGBTQ+ people' } }, ...others];
  expect(groupExamples({ ...larkshire, categories })).toContain('LGBTQ+ people');
});
