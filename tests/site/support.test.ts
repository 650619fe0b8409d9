import { expect, test } from 'vitest';
import { attributeOf, elementsIn, elementsOf, wordsOf } from '../publishing/elements.ts';
import { built } from './built.ts';
import { mainOf, recordsOf } from './tables.ts';

const pages = built.pages.filter(({ address }) => /^\/support\/[^/]+\/$/.test(address));
const textOf = (address: string) => wordsOf(mainOf(address));

test('the four support pages stand in the list, and every page leads to it', () => {
  expect(pages.map(({ address }) => address).sort()).toEqual(
    ['cost-of-living', 'digital-inclusion', 'funding-for-groups', 'volunteering'].map(
      (id) => `/support/${id}/`,
    ),
  );
  const listed = elementsIn(mainOf('/support/'), 'a').map((link) => attributeOf(link, 'href'));
  for (const { address } of pages) expect(listed).toContain(address);
  // A poster is a sheet for a wall and leads to its own page alone.
  for (const { links, address } of built.pages.filter((page) => !page.address.startsWith('/posters/')))
    expect(
      links.some(({ value }) => value === '/support/'),
      address,
    ).toBe(true);
});

test('a support page never repeats by hand what the data knows: its amounts and counts are those of the open data', () => {
  const fund = recordsOf('phases').find(
    (row) => row['fund'] === 'community-resilience-fund' && row['phase'] === 1,
  );
  expect(fund).toMatchObject({ awards_count: 20, awards_pence: 5842900, awards_named: 4 });
  const text = textOf('/support/funding-for-groups/');
  expect(text).toContain('What it gave: 20 awards, £58,429 in all. Date of the paper: November 2022.');
  expect(text).toContain('Hi Kent, Maidstone Street Pastors, Fusion Healthy Living and Rubicon Cares');
  expect(text).toContain('Recipients not named in the source: 16');
  const groups = recordsOf('groups');
  const food = groups.filter(({ categories }) => (categories as string[]).includes('food')).length;
  expect(textOf('/support/cost-of-living/')).toContain(`${food} of ${groups.length} groups`);
});

test('where a contact point is asked for, the questions lead to each of the four, and to none that is not there', () => {
  const ends = elementsOf(mainOf('/contact-points/which/')).filter(
    (element) => element.tagName === 'details' && elementsIn(element, 'details').length === 0,
  );
  const reached = ends.flatMap((end) =>
    elementsIn(end, 'a').flatMap((link) => attributeOf(link, 'href')?.match(/^\/contact-points\/.+/) ?? []),
  );
  expect(new Set(reached.map(String))).toEqual(
    new Set(recordsOf('contact-points').map(({ id }) => `/contact-points/${String(id)}/`)),
  );
  for (const end of ends)
    expect(wordsOf(end)).toMatch(/Call 999|No address is published|name no contact point/);
});

test('no crisis is on: no page, no banner and no style of one', () => {
  expect([...built.files].filter((file) => file.startsWith('crisis'))).toEqual([]);
  for (const { links, address } of built.pages)
    expect(
      links.filter(({ value }) => /^\/crisis\b/.test(value)),
      address,
    ).toEqual([]);
});
