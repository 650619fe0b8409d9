import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const comparator =
  '{ "id": "county", "name": "Twin", "value": 1, "date": { "basis": "not-stated", "because": "blank" }, "source": { "document": "mill-survey", "page": 1 } }';

it('tells of two parts, activities or comparators with one id', () => {
  const told = toldOf((copy) => {
    copy.replace('strategies/larkshire-together.mdx', '- id: villages', '- id: lively-villages');
    copy.replace('groups/demo-tiddlywinks-club.json', '"id": "by-post"', '"id": "tuesdays"');
    copy.replace('measures/fly-tipping.json', '"comparators": [', `"comparators": [${comparator},`);
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:40:7
      activities › 2 › id stands twice in this file  [part-id-unique]
        found: "tuesdays"
        expected: an id of its own
        example: "tuesdays-2"

    council/measures/fly-tipping.json:27:7
      comparators › 2 › id stands twice in this file  [part-id-unique]
        found: "county"
        expected: an id of its own
        example: "county-2"

    council/strategies/larkshire-together.mdx:21:9
      sections › 1 › sections › 1 › id stands twice in this file  [part-id-unique]
        found: "lively-villages"
        expected: an id of its own
        example: "lively-villages-2""
  `);
});

it('accepts one id in two files', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/harbour-house.json', '"id": "helpline"', '"id": "tuesdays"');
  });
  expect(told).toBe('');
});
