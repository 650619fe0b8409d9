import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correct } from '../../../src/domain/directory/spelling.ts';

const words =
  'advice allotment alzheimers anxiety badminton bereavement breastfeeding choir counselling debt dementia diabetes ' +
  'exercise football grief knitting library parkinsons shepway singing toddlers volunteer wheelchair yoga food bank';
const vocabulary = new Map(words.split(' ').map((word) => [word, 3]));

it.each([
  ['advise', 'advice'],
  ['alzeimers', 'alzheimers'],
  ['badmington', 'badminton'],
  ['shepwey', 'shepway'],
  ['excersize', 'exercise'],
  ['greif', 'grief'],
  ['libary', 'library'],
  ['diabetis', 'diabetes'],
  ['demntia', 'dementia'],
  ['todlers', 'toddlers'],
  ['volunter', 'volunteer'],
  ['nitting', 'knitting'],
  ['foodbank', 'food bank'],
  ['badmin', 'badminton'],
])('takes %s for %s', (typed, meant) => {
  expect(correct(typed, vocabulary)?.words.join(' ')).toBe(meant);
});

it.each(['xyzzy', 'qqqq', 'rent', 'cat', 'صحة'])('knows nothing like %s', (typed) => {
  expect(correct(typed, vocabulary)).toBeUndefined();
});

it('finds a long word again that has one slip after its first letter', () => {
  const long = [...vocabulary.keys()].filter((word) => word.length > 6);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom('drop', 'double', 'swap'),
      (word, number, slip) => {
        const at = 1 + (number % (word.length - 2));
        const [a = '', b = ''] = [word[at], word[at + 1]];
        const typed =
          slip === 'drop'
            ? word.slice(0, at) + word.slice(at + 1)
            : slip === 'double'
              ? word.slice(0, at) + a + word.slice(at)
              : word.slice(0, at) + b + a + word.slice(at + 2);
        if (vocabulary.has(typed)) return;
        expect(correct(typed, vocabulary)?.words).toEqual([word]);
      },
    ),
  );
});
