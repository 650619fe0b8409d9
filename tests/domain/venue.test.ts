import { expect, test } from 'vitest';
import { secretsOf, shownVenue, venueLine } from '../../src/domain/venue.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';

const larkshire = readContent('tests/fixtures/council').content as Content;
const refuge = larkshire.venues.find(({ data }) => data.masked);
if (!refuge) throw new Error('the miniature council has no secret address');

test('of a secret address the town and the places are shown, and nothing else of where it is', () => {
  expect(Object.keys(shownVenue(refuge.data)).sort()).toEqual([
    'access',
    'masked',
    'places',
    'summary',
    'title',
    'town',
  ]);
});

test('every part that may stand nowhere is known, and named without saying it', () => {
  const secrets = secretsOf(larkshire);
  expect(secrets.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['9 Whispering Quay', 'ME15 9CK', 'ME159CK', 'ME15+9CK', '51.28431', '0.53127']),
  );
  for (const { text, name } of secrets) {
    expect(name).toMatch(
      /^the (?:street|postcode|position) of the secret address of venues\/harbour-refuge$/,
    );
    expect(name).not.toContain(text);
  }
});

test('a line names the town once, and says that an address is secret', () => {
  const venue = { title: 'Lark Hall', summary: 'A hall.', places: [] };
  expect(venueLine({ ...venue, town: 'Millbrook' })).toBe('Lark Hall, Millbrook');
  expect(venueLine({ ...venue, title: 'Millbrook Hall', town: 'Millbrook' })).toBe('Millbrook Hall');
  expect(venueLine(venue)).toBe('Lark Hall');
  expect(venueLine(refuge.data)).toBe('Harbour House refuge (address kept secret)');
});
