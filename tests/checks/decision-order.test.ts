import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const outcome = (document: string) =>
  `"basis": "stated", "text": "The fund was set up.", "source": { "document": "${document}", "section": "1" }`;
const unknown = `"basis": "not-in-sources",
    "note": "The minutes are not among the papers. Ask the council."`;

it('tells of an outcome that stands in a paper from before the meeting', () => {
  const told = toldOf((copy) => {
    copy.replace('decisions/grants-2023-02.json', unknown, outcome('together-plan-2023'));
    copy.replace('decisions/grants-2023-02.json', '"iso": "2023-02-14"', '"iso": "2024-02-14"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/decisions/grants-2023-02.json:20:68
      outcome › source › document is older than the meeting, and cannot say what was decided there  [decision-order]
        found: together-plan-2023, a paper of March 2023
        expected: a paper from 14 February 2024 on; or that the papers do not say
        example: { "basis": "not-in-sources", "note": "The minutes are not among the papers." }"
  `);
});

it('accepts a paper of the month of the meeting, a later one, and one without a date', () => {
  expect(
    toldOf((copy) => {
      copy.replace('decisions/grants-2023-02.json', unknown, outcome('progress-report-2025'));
    }),
  ).toBe('');
  expect(
    toldOf((copy) => {
      copy.replace('decisions/grants-2023-02.json', unknown, outcome('together-plan-2023'));
      copy.replace(
        'decisions/grants-2023-02.json',
        '"basis": "stated",\n    "written": "14 February 2023",\n    "iso": "2023-02-14",\n    "precision": "day"',
        '"basis": "not-stated",\n    "because": "not-mentioned"',
      );
    }),
  ).toBe('');
});
