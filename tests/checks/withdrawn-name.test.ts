import { expect, it } from 'vitest';
import { checkCopy, toldOf, type Copy } from '../fixtures/copy.ts';

const withdraw = (copy: Copy, file: string) =>
  copy.replace(file, '"title"', '"withdrawn": { "on": "2026-11-01", "reason": "It asked us to." }, "title"');

it('advises where the name of what was withdrawn stands in an entry on the site', () => {
  const { findings, text } = checkCopy((copy) => {
    withdraw(copy, 'groups/friends-of-the-mill.json');
    copy.replace('pages/about.mdx', 'summary: ', 'summary: With the FRIENDS of the Mill, ');
    copy.replace('groups/harbour-house.json', '"summary": "', '"summary": "All friends of the mill pond. ');
  });
  expect(findings.map(({ level }) => level)).toEqual(['advice', 'advice']);
  expect(text).toContain(
    'summary seems to name groups/friends-of-the-mill.json, which is withdrawn  [withdrawn-name]',
  );
});

it('takes no offence at a name that something on the site has too, or at a short one', () => {
  const told = toldOf((copy) => {
    withdraw(copy, 'groups/friends-of-the-mill.json');
    copy.replace('venues/demo-lark-hall.json', '"title": "Lark Hall"', '"title": "Friends of the mill"');
    copy.replace('groups/harbour-house.json', '"summary": "', '"summary": "The friends of the mill. ');
  });
  expect(told).toBe('');
});
