import { expect, test } from 'vitest';
import { directoryWords } from '../../src/domain/directory-words.ts';
import { viewGroups, type GroupView } from '../../src/domain/group.ts';
import { contentOf, today } from '../fixtures/copy.ts';

const groups = viewGroups(
  contentOf(() => undefined),
  today,
);
const madeUp = groups.filter(({ data }) => data.demonstration);
const real = groups.filter(({ data }) => !data.demonstration);
const without = real.map(({ data, ...rest }): GroupView => {
  const { contact: _, ...others } = data;
  return { ...rest, data: others };
});
const withContact = real.map((group): GroupView => ({
  ...group,
  data: { ...group.data, contact: { email: 'info@example.org' } },
}));

test.each([
  ['nothing', [], 'No group is listed here yet.'],
  ['made-up groups alone', madeUp, '1 group, made up to show how a directory works here.'],
  ['real groups alone', withContact, '2 groups. Each says when it was checked last.'],
  [
    'both',
    [...withContact, ...madeUp],
    '3 groups. Of these, 1 is made up, to show how a directory works here.',
  ],
  [
    'groups that only papers name',
    [...without, ...madeUp],
    '3 groups. The papers name 2 of them and give no contact; the 1 other is made up, to show how a directory works here.',
  ],
])('%s', (_, some, words) => {
  expect(directoryWords(some)).toBe(words);
});
