import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of what is a part of itself', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'places/larkshire.json',
      '"kind": "borough"',
      '"kind": "borough",\n  "within": ["larkshire"]',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/larkshire.json:5:3
      within names the entry itself  [no-cycle]
        found: larkshire → larkshire
        expected: a larger entry of places/, or no such line"
  `);
});

it('tells of a ring once', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'places/larkshire.json',
      '"kind": "borough"',
      '"kind": "borough",\n  "within": ["millbrook"]',
    );
    copy.replace('categories/nature.json', '"synonyms"', '"parent": "gardening",\n  "synonyms"');
    copy.replace(
      'organisations/larkshire-district-council.json',
      '"kind": "council"',
      '"kind": "council",\n  "partOf": "community-team"',
    );
    copy.replace('funds/lark-chest.json', '"start"', '"paidFrom": "village-grants",\n  "start"');
    copy.replace('consultations/talk-larkshire.json', '"figures"', '"partOf": "bench-survey",\n  "figures"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/categories/gardening.json:4:3
      parent comes back to the entry itself  [no-cycle]
        found: gardening → nature → gardening
        expected: a larger entry of categories/, or no such line

    council/consultations/bench-survey.json:22:3
      partOf comes back to the entry itself  [no-cycle]
        found: bench-survey → talk-larkshire → bench-survey
        expected: a larger entry of consultations/, or no such line

    council/funds/lark-chest.json:6:3
      paidFrom comes back to the entry itself  [no-cycle]
        found: lark-chest → village-grants → lark-chest
        expected: a larger entry of funds/, or no such line

    council/funds/village-grants.json:5:3
      budget is less than what is paid from the fund  [fund-covers]
        found: £20,000
        expected: at least £50,000 (funds/lark-chest.json) + £8,500 (First round) + £6,000 (Second round) = £64,500

    council/organisations/community-team.json:6:3
      partOf comes back to the entry itself  [no-cycle]
        found: community-team → larkshire-district-council → community-team
        expected: a larger entry of organisations/, or no such line

    council/places/larkshire.json:5:3
      within comes back to the entry itself  [no-cycle]
        found: larkshire → millbrook → larkshire
        expected: a larger entry of places/, or no such line"
  `);
});

it('accepts a long way up', () => {
  const told = toldOf((copy) => {
    copy.replace('categories/games.json', '"synonyms"', '"parent": "gardening",\n  "synonyms"');
  });
  expect(told).toBe('');
});
