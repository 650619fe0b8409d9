import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const told = (expires: string) =>
  toldOf((copy) =>
    copy.replace(
      'council.json',
      '"place"',
      `"security": { "contact": "security@larkshire.example.org", "expires": "${expires}" }, "place"`,
    ),
  );

it('tells of a day that is over, today included', () => {
  expect(told('2026-11-21')).toMatchInlineSnapshot(`
    "council/council.json:3:62
      security › expires is over  [security-expires]
        found: 2026-11-21
        expected: a day after 21 November 2026 and up to 21 November 2027: see first that the mailbox is still read"
  `);
});

it('tells of a day more than a year ahead', () => {
  expect(told('2027-11-22')).toMatchInlineSnapshot(`
    "council/council.json:3:62
      security › expires is more than a year ahead  [security-expires]
        found: 2027-11-22
        expected: a day after 21 November 2026 and up to 21 November 2027: see first that the mailbox is still read"
  `);
});

it('accepts any day within a year', () => {
  expect(told('2026-11-22')).toBe('');
  expect(told('2027-11-21')).toBe('');
});
