import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a name, an address and a mobile without consent', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/harbour-house.json',
      '"help@harbour-house.example.org", "phone": "01632 960002"',
      '"mary.smith@harbour-house.example.org", "phone": "+44 7700 900123", "person": { "name": "Mary Smith", "role": "Chair" }',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/harbour-house.json:18:16
      contact › email looks like the address of a person, and no consent is recorded  [personal-details]
        found: mary.smith@harbour-house.example.org
        expected: a mailbox or number of the group, or the person's consent in contact.person.consent
        example: hello@example.org

    council/groups/harbour-house.json:18:65
      contact › phone is a mobile number, and no consent is recorded  [personal-details]
        found: +44 7700 900123
        expected: a mailbox or number of the group, or the person's consent in contact.person.consent
        example: hello@example.org

    council/groups/harbour-house.json:18:93
      contact › person names a person, and no consent is recorded  [personal-details]
        found: Mary Smith
        expected: a mailbox or number of the group, or the person's consent in contact.person.consent
        example: hello@example.org"
  `);
});

it('tells of consent that ran out', () => {
  const told = toldOf(() => undefined, '2027-02-28');
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:50:5
      contact › email looks like the address of a person, and the consent ran out on 28 February 2027  [personal-details]
        found: jo.bloggs@tiddlywinks.example.org
        expected: a mailbox or number of the group, or the person's consent in contact.person.consent
        example: hello@example.org

    council/groups/demo-tiddlywinks-club.json:53:5
      contact › person names a person, and the consent ran out on 28 February 2027  [personal-details]
        found: Jo Bloggs
        expected: a mailbox or number of the group, or the person's consent in contact.person.consent
        example: hello@example.org"
  `);
});

it('accepts consent until its last day', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '"phone": "01632 960001"', '"phone": "07700 900123"');
  }, '2027-02-27');
  expect(told).toBe('');
});

it('accepts the mailboxes of roles and of the group itself', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/harbour-house.json', 'help@', 'bookings.clubsecretary2@');
    copy.replace(
      'groups/friends-of-the-mill.json',
      '"activities": []',
      '"activities": [],\n  "contact": { "email": "friendsofthemill@mill.example.org" }',
    );
  });
  expect(told).toBe('');
});
