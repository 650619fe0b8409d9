import { expect, it } from 'vitest';
import { deskOf, dueOf } from './source.ts';

const club = 'groups/demo-tiddlywinks-club.json';

it.each([
  ['2027-01-14', []],
  ['2027-01-15', ['2027-01-15']],
])('offers are to be confirmed again after 12 months: on %s', (day, due) => {
  const desk = deskOf((copy) => copy.replace(club, '"until": "2027-02-28"', '"until": "2028-02-28"'), day);
  // The entry itself is on the site until the end of the year.
  expect(dueOf(desk, 'offer').map((one) => one.day)).toEqual(due);
});

it('offers that nobody has confirmed are due now, with what they are', () => {
  const desk = deskOf((copy) =>
    copy.replace(club, ',\n    "confirmed": { "on": "2026-01-15", "by": "the group itself" }', ''),
  );
  expect(dueOf(desk, 'offer')).toMatchObject([
    {
      id: 'demo-tiddlywinks-club',
      path: '/groups/demo-tiddlywinks-club/',
      why: 'Nobody has confirmed it yet: Hall, Volunteers and Languages spoken. Made up for demonstration.',
    },
  ]);
});
