import { expect, test } from 'vitest';
import { adviceIn } from '../../src/checks/finding.ts';
import { report } from '../../src/reader/report.ts';
import { checkCopy, toldOf, type Copy } from '../fixtures/copy.ts';

const file = 'consultations/bus-routes.json';

test('advises to say how people can take part in what is open', () => {
  expect(advised(leaveOut, '2026-11-20')).toMatchInlineSnapshot(`
    "council/consultations/bus-routes.json:7:3
      closed is not past, and nothing says how people can take part  [way-to-take-part]
        found: As of 20 November 2026: open. It closes: 18 December 2026.
        expected: a link, a contactPoint, venues, or takePart in words
        example: "takePart": "Paper forms lie in every library.""
  `);
});

test('says nothing once it is closed, and nothing where one way is given', () => {
  expect(advised(leaveOut, '2026-12-19')).toBe('');
  expect(
    advised((copy) => copy.replace(file, '  "link": "https://talk.example.org/buses",\n', ''), '2026-11-20'),
  ).toBe('');
});

test('tells of a consultation that closes before it opens, and of one that is a part of itself', () => {
  expect(
    toldOf((copy) => {
      copy.replace(file, '"iso": "2026-12-18"', '"iso": "2026-10-18"');
      copy.replace(file, '"partOf": "talk-larkshire"', '"partOf": "bus-routes"');
    }),
  ).toMatchInlineSnapshot(`
    "council/consultations/bus-routes.json:7:3
      closed ends before it begins  [end-before-start]
        found: 18 October 2026
        expected: opened (2 November 2026) or later

    council/consultations/bus-routes.json:12:3
      partOf names the entry itself  [no-cycle]
        found: bus-routes → bus-routes
        expected: a larger entry of consultations/, or no such line"
  `);
});

test('accepts an end that may still come after the beginning: a year and a month of it', () => {
  expect(
    toldOf((copy) =>
      copy.replace(file, '"iso": "2026-12-18", "precision": "day"', '"iso": "2026", "precision": "year"'),
    ),
  ).toBe('');
});

test('tells of a part larger than its base, a share above 100 percent, and an outcome that says nothing', () => {
  expect(
    toldOf((copy) => {
      copy.replace('consultations/river-path.json', '"value": 240', '"value": 1240');
      copy.replace('consultations/river-path.json', '"value": 45.5', '"value": 145.5');
      copy.replace('consultations/river-path.json', '"said": "Many find the path too dark.",', '');
    }),
  ).toMatchInlineSnapshot(`
    "council/consultations/river-path.json:18:7
      figures › 2 › value is more than the whole that it is a part of  [schema]
        found: 1240
        expected: The number.

    council/consultations/river-path.json:26:7
      figures › 3 › value is a share of more than 100 percent  [schema]
        found: 145.5
        expected: The number.

    council/consultations/river-path.json:48:5
      outcomes › 2 › did says neither what people said nor what was done about it  [schema]
        found: nothing
        expected: What was done about it, in our own words, where a paper tells it."
  `);
});

test('tells of an outcome without a source', () => {
  expect(
    toldOf((copy) =>
      copy.replace(
        'consultations/river-path.json',
        '"actions": ["riverside-benches"],\n      "source": { "document": "progress-report-2025", "section": "Row 3" }',
        '"actions": ["riverside-benches"]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "council/consultations/river-path.json:42:5
      outcomes › 1 › source is missing  [schema]
        expected: The paper, and the place in it, that this comes from."
  `);
});

function leaveOut(copy: Copy): void {
  copy.replace(file, '  "link": "https://talk.example.org/buses",\n', '');
  copy.replace(file, '  "takePart": "Paper forms lie in every library.",\n', '');
}

function advised(edit: (copy: Copy) => void, day: string): string {
  return report(adviceIn(checkCopy(edit, day).findings), 'council');
}
