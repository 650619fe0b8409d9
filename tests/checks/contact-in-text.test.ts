import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of an address or a mobile of a person in any text', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/harbour-house.json',
      '"summary": "A refuge.',
      '"summary": "Ring Mary on 07700 900 123. A refuge.',
    );
    copy.replace(
      'events/river-day.json',
      '"summary": "A day',
      '"summary": "Write to jo.bloggs@example.org. A day',
    );
    copy.replace('actions/riverside-benches.mdx', 'Two of six', 'Ask tom@example.org. Two of six');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/riverside-benches.mdx:47:9
      updates › 1 › points › 1 has the contact details of a person in it  [contact-in-text]
        found: tom@example.org
        expected: the mailbox or number of a role; those of a person stand in the contact of a group, with consent
        example: info@example.org

    council/events/river-day.json:3:3
      summary has the contact details of a person in it  [contact-in-text]
        found: jo.bloggs@example.org
        expected: the mailbox or number of a role; those of a person stand in the contact of a group, with consent
        example: info@example.org

    council/groups/harbour-house.json:3:3
      summary has the contact details of a person in it  [contact-in-text]
        found: 07700 900 123
        expected: the mailbox or number of a role; those of a person stand in the contact of a group, with consent
        example: info@example.org"
  `);
});

it('accepts the addresses of roles, and other numbers', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/harbour-house.json',
      '"summary": "A refuge.',
      '"summary": "Write to info@example.org or ring 01632 960001. Charity 0712345678901. A refuge.',
    );
  });
  expect(told).toBe('');
});
