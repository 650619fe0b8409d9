import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a name that two organisations bear', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'organisations/residents.json',
      '"kind"',
      '"aliases": ["The  district", "Community team"],\n  "kind"',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/organisations/residents.json:4:15
      aliases › 1 is a name of organisations/larkshire-district-council.json too  [alias-unique]
        found: "The  district"
        expected: each name in one organisation only

    council/organisations/residents.json:4:32
      aliases › 2 is a name of organisations/community-team.json too  [alias-unique]
        found: "Community team"
        expected: each name in one organisation only"
  `);
});

it('accepts an alias that spells the title in another way', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'organisations/residents.json',
      '"kind"',
      '"aliases": ["residents", "RESIDENTS"],\n  "kind"',
    );
  });
  expect(told).toBe('');
});
