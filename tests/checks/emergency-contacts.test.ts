import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const club = 'groups/demo-tiddlywinks-club.json';
const saying = (words: string) => toldOf((copy) => copy.replace(club, 'Ten thumbs each.', words));

it.each([
  'Ring 01632 960001.',
  'Night: (01632) 960-001',
  'jo@example.org',
  '+44 7700 900123',
  'info@example.org, any time',
])('refuses %s in the words of an offer', (words) => {
  expect(saying(words)).toMatch(
    /^council\/groups\/demo-tiddlywinks-club\.json:63:\d+\n {2}emergency › offers › 2 › words has a telephone number or an e-mail address in it, and is published {2}\[emergency-contacts\]\n[^]*private\/out-of-hours\.json/,
  );
});

it.each(['Seats 120 and 40 more.', 'Costs £1250000.', 'Since 2019, 24 hours a day.'])(
  'accepts %s',
  (words) => {
    expect(saying(words)).toBe('');
  },
);

it.each([
  ['"outOfHours": { "phone": "01632 960001" },\n  "closed"', 'outOfHours'],
  ['"keyHolder": "Jo",\n  "closed"', 'keyHolder'],
  ['"out-of-hours-contact": "Jo",\n  "closed"', 'out-of-hours-contact'],
])('a field for whom to ring at night is refused, with the place where it belongs', (by, name) => {
  const told = toldOf((copy) => copy.replace(club, '"closed"', by));
  expect(told).toContain(`${name} is not a field here  [unknown-field]`);
  expect(told).toContain('It stands in private/out-of-hours.json, beside the content');
});

it('the same is said of a telephone within the offers', () => {
  const told = toldOf((copy) =>
    copy.replace(club, '"whileClosed": true', '"whileClosed": true, "phone": "01632 960001"'),
  );
  expect(told).toContain('emergency › phone is not a field here');
  expect(told).toContain('private/out-of-hours.json');
});
