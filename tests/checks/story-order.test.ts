import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const told = (moments: string) => toldOf((copy) => copy.write('stories/grants.mdx', story(moments)));

const grants = 'On what the grants were spent.';
const april = moment('April 2023', '2023-04', grants);
const autumn = moment('autumn 2023', '2023-09/2023-11', grants, 'season');

it('accepts moments in the order of their dates, several on one', () => {
  expect(told(april + april + autumn)).toBe('');
});

it('accepts a month that a season holds, on either side of it', () => {
  const october = moment('October 2023', '2023-10', grants);
  expect(told(october + autumn)).toBe('');
  expect(told(autumn + october)).toBe('');
});

it('tells of a moment that comes too late', () => {
  expect(told(autumn + april)).toMatchInlineSnapshot(`
    "council/stories/grants.mdx:12:5
      moments › 2 › date comes before the moment above it  [story-order]
        found: April 2023, after autumn 2023
        expected: the moments in the order of their dates, oldest first"
  `);
});

it('tells of a story that begins with silence', () => {
  expect(told(april.replace('    source', '    silent: true\n    source') + autumn)).toMatchInlineSnapshot(`
    "council/stories/grants.mdx:11:5
      moments › 1 › silent begins the story with a paper that does not mention it  [story-order]
        found: true
        expected: a first moment in which a paper speaks of it; silence comes after a word"
  `);
});

it('tells of a promise that does not exist', () => {
  expect(told(april.replace('village-grants', 'vilage-grants'))).toContain('did you mean: village-grants?');
});

it('tells of a contradiction with one side', () => {
  const one = `contradictions:\n  - text: It is not the same.\n    sides:\n      - says: There were five.\n        source: { document: progress-report-2025, section: Row 1 }\n`;
  expect(told(april + one)).toContain('has fewer than two sides');
});

function moment(written: string, iso: string, text: string, precision = 'month'): string {
  return `  - date: { basis: stated, written: ${written}, iso: '${iso}', precision: ${precision} }
    text: ${text}
    action: village-grants
    source: { document: progress-report-2025, section: Row 1 }
`;
}

function story(moments: string): string {
  return `---
title: The village grants
summary: What became of the village grants.
question: Where did the grants go?
answer: Nobody knows.
actions: [village-grants]
moments:
${moments}---
`;
}
