import { expect, test } from 'vitest';
import { markupOf } from '../../src/domain/group-markup.ts';
import { viewGroups } from '../../src/domain/group.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day } from './papers.ts';

const larkshire = readContent('tests/fixtures/council').content as Content;

test('search engines read what the page shows', () => {
  expect(markup('demo-tiddlywinks-club')).toMatchObject({
    '@type': 'Organization',
    name: "Men's Tiddlywinks (Millbrook)",
    telephone: '01632 960001',
    areaServed: ['Millbrook'],
    location: [
      {
        '@type': 'Place',
        name: 'Lark Hall',
        address: {
          streetAddress: '1 Made-up Lane',
          addressLocality: 'Millbrook',
          postalCode: 'ME15 0CI',
        },
      },
    ],
  });
});

test('they read no number once the consent has ended, and no place where the address is secret', () => {
  expect(markup('demo-tiddlywinks-club', '2027-03-01')).not.toHaveProperty('telephone');
  expect(markup('harbour-house')).not.toHaveProperty('location');
  expect(markup('friends-of-the-mill')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Friends of the Mill',
    description: 'Neighbours who want the old mill to be mended.',
  });
});

function markup(id: string, on = day): object {
  const shown = knownBy(larkshire, on);
  const group = viewGroups(shown, on).find((one) => one.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return markupOf(shown, group, on);
}
