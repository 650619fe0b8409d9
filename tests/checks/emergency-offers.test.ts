import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const club = 'groups/demo-tiddlywinks-club.json';

it('tells of a closed group, of languages without names and on other offers, and of a kind that stands twice', () => {
  const told = toldOf((copy) => {
    copy.replace(club, '"whileClosed": true,', '');
    copy.replace(
      club,
      '{ "kind": "translation", "languages": ["cy", "bfi"] }',
      '{ "kind": "translation" }, { "kind": "hall", "languages": ["cy"] }',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:60:3
      emergency is said of a group that is closed  [emergency-offers]
        expected: whileClosed: true where the offers hold all the same, false where they do not
        example: "whileClosed": true

    council/groups/demo-tiddlywinks-club.json:62:7
      emergency › offers › 1 offers translation and names no language  [emergency-offers]
        expected: languages: those that somebody there speaks, as codes
        example: "languages": ["pl", "uk"]

    council/groups/demo-tiddlywinks-club.json:62:52
      emergency › offers › 2 › languages is said of hall  [emergency-offers]
        expected: no such line here; an offer of the kind translation has it
        example: { "kind": "translation", "languages": ["pl"] }

    council/groups/demo-tiddlywinks-club.json:64:9
      emergency › offers › 4 › kind stands there twice  [emergency-offers]
        found: hall
        expected: one offer of each kind, with the numbers added up"
  `);
});

it('tells of a confirmation in the future', () => {
  const told = toldOf((copy) => copy.replace(club, '"on": "2026-01-15"', '"on": "2026-11-22"'));
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:67:20
      emergency › confirmed › on lies in the future  [not-in-future]
        found: 2026-11-22
        expected: the day on which somebody confirmed it: up to today (2026-11-21)"
  `);
});

it('accepts a closed group of which it is said whether its offers hold', () => {
  expect(toldOf((copy) => copy.replace(club, '"whileClosed": true', '"whileClosed": false'))).toBe('');
});
