import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const group = readFileSync('tests/fixtures/council/groups/friends-of-the-mill.json', 'utf8');

it('tells of an entry that would have the address of a page', () => {
  const told = toldOf((copy) => {
    copy.write('groups/today.json', group.replace('Friends of the Mill', 'Today'));
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/today.json:1:1
      this file has the address of a page of the site, /groups/today/  [address-taken]
        found: today.json
        expected: another name for the file
        example: the-today-group.json"
  `);
});

it.each(['day', 'a-to-z', 'map', 'join'])('%s is taken too', (id) => {
  expect(toldOf((copy) => copy.write(`groups/${id}.json`, group))).toContain('[address-taken]');
});

it('knows the pages beside measures and organisations', () => {
  const measure = readFileSync('tests/fixtures/council/measures/walkers.json', 'utf8');
  const body = readFileSync('tests/fixtures/council/organisations/community-team.json', 'utf8');
  const told = toldOf((copy) => {
    copy.write('measures/on-course.json', measure);
    copy.write('organisations/matrix.json', body);
  });
  expect(told).toContain('measures/on-course.json:1:1\n  this file has the address of a page');
  expect(told).toContain('organisations/matrix.json:1:1\n  this file has the address of a page');
});

it('knows the pages beside places and venues', () => {
  const place = readFileSync('tests/fixtures/council/places/millbrook.json', 'utf8');
  const venue = readFileSync('tests/fixtures/council/venues/old-forge.json', 'utf8');
  const told = toldOf((copy) => {
    copy.write('places/priority.json', place);
    copy.write('venues/assets.json', venue);
    copy.write('venues/hire.json', venue);
  });
  for (const file of ['places/priority', 'venues/assets', 'venues/hire'])
    expect(told).toContain(`${file}.json:1:1\n  this file has the address of a page`);
});

it('knows the pages beside contact points and pages of prose', () => {
  const point = readFileSync('tests/fixtures/council/contact-points/parishes.json', 'utf8');
  const page = readFileSync('tests/fixtures/council/pages/about.mdx', 'utf8');
  const told = toldOf((copy) => {
    copy.write('contact-points/which.json', point);
    for (const id of ['crisis', 'support', 'groups']) copy.write(`pages/${id}.mdx`, page);
  });
  expect(told).toContain('contact-points/which.json:1:1\n  this file has the address of a page');
  expect(told).toContain('a page of the site, /crisis/  [address-taken]\n    found: crisis.mdx');
  for (const id of ['support', 'groups'])
    expect(told).toContain(`pages/${id}.mdx:2:1\n  this file has the address of a page`);
});

it('accepts a name that only begins like one', () => {
  expect(toldOf((copy) => copy.write('groups/today-club.json', group))).toBe('');
});

it.each(['background', 'timeline'])('knows the page %s beside the parts of a strategy', (part) => {
  const strategy = readFileSync('tests/fixtures/council/strategies/river-plan.mdx', 'utf8');
  const told = toldOf((copy) => {
    copy.write('strategies/river-plan.mdx', strategy.replaceAll('the-mill', part));
  });
  expect(told).toContain('[address-taken]');
  expect(told).toContain(`/strategies/river-plan/${part}/`);
});
