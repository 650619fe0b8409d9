import { expect, test } from 'vitest';
import { flood } from '../fixtures/crisis.ts';
import { checkCopy } from '../fixtures/copy.ts';

const levelsOn = (day: string) =>
  checkCopy(flood, day)
    .findings.filter(({ rule }) => rule === 'crisis-reviewed')
    .map(({ level }) => level);

test('three months after it was read through, and not before, it is told as advice', () => {
  expect(levelsOn('2027-02-20')).toEqual([]);
  expect(levelsOn('2027-02-21')).toEqual(['advice']);
});

test('one that is off is not asked about', () => {
  const { findings } = checkCopy((copy) => {
    flood(copy);
    copy.replace('contact-points/flood.json', '"active": true', '"active": false');
  }, '2027-12-31');
  expect(findings.map(({ rule }) => rule)).not.toContain('crisis-reviewed');
});
