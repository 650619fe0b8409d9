import { expect, test } from 'vitest';
import { layOver, textsOf, translationFindings } from '../../src/checks/translated.ts';
import { strategy } from '../../src/schemas/strategy.ts';
import { venue } from '../../src/schemas/venue.ts';

const hall = {
  title: 'Lark Hall',
  summary: 'A hall with a stage.',
  postcode: 'ME15 0CI',
  places: ['millbrook'],
  access: { lift: 'no' },
};
const told = (over: unknown) =>
  translationFindings('cy/venues/hall.json', venue, hall, over).map(
    ({ path, problem }) => `${path.join('.')} ${problem}`,
  );

test('the words of an entry may be said in another language', () => {
  expect(told({ summary: 'Neuadd gyda llwyfan.' })).toEqual([]);
  expect(layOver(hall, { summary: 'Neuadd gyda llwyfan.' })).toEqual({
    ...hall,
    summary: 'Neuadd gyda llwyfan.',
  });
});

test('what is not words is the same in every language', () => {
  expect(told({ postcode: 'ME15 0CI' })).toEqual([]);
  expect(told({ postcode: 'CF10 0CI' })).toEqual(['postcode is not words, and the same in every language']);
  expect(told({ access: { lift: 'yes' } })).toEqual([
    'access.lift is not words, and the same in every language',
  ]);
  expect(told({ places: ['other'] })).toEqual(['places.0 is not words, and the same in every language']);
});

test('a translation has the shape of its entry', () => {
  expect(told({ street: 'Stryd Fawr' })).toEqual(['street translates a field that the entry does not have']);
  expect(told({ places: [] })).toEqual(['places has 0 where the entry has 1: the entry was changed since']);
  expect(told({ summary: 4 })).toEqual(['summary is not a text']);
  expect(told({ access: 'lifft' })).toEqual(['access has another shape than in the entry']);
});

test('the texts of an entry are found at any depth', () => {
  const plan = { sections: [{ id: 'a', title: 'A', sections: [{ id: 'b', title: 'B' }] }] };
  expect(textsOf(strategy, plan)).toEqual([
    [['sections', 0, 'title'], 'A'],
    [['sections', 0, 'sections', 0, 'title'], 'B'],
  ]);
});
