import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const hall = 'venues/demo-lark-hall.json';
const club = 'groups/demo-tiddlywinks-club.json';

/** Adds a line to the fields of a JSON file. */
function add(copy: Copy, file: string, line: string): void {
  copy.replace(file, '"title"', `${line}, "title"`);
}

it('tells of a draft, a coming, an ending and a withdrawn entry that one on the site names', () => {
  const told = (line: string) => toldOf((copy) => add(copy, hall, line));
  expect(told('"draft": true')).toMatchInlineSnapshot(`
    "council/events/river-day.json:8:3
      venue names venues/demo-lark-hall.json, which is a draft, so nobody may read of it  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference yet; or draft here too
        example: "draft": true

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names venues/demo-lark-hall.json, which is a draft, so nobody may read of it  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference yet; or draft here too
        example: "draft": true"
  `);
  expect(told('"publishFrom": "2027-05-03"')).toMatchInlineSnapshot(`
    "council/events/river-day.json:8:3
      venue names venues/demo-lark-hall.json, which is on the site only from 3 May 2027  [hidden-reference]
        found: "demo-lark-hall"
        expected: the same publishFrom here, or no such reference before that day
        example: "publishFrom": "2027-05-03"

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names venues/demo-lark-hall.json, which is on the site only from 3 May 2027  [hidden-reference]
        found: "demo-lark-hall"
        expected: the same publishFrom here, or no such reference before that day
        example: "publishFrom": "2027-05-03""
  `);
  expect(told('"publishUntil": "2027-05-03"')).toMatchInlineSnapshot(`
    "council/events/river-day.json:8:3
      venue names venues/demo-lark-hall.json, which is on the site only until 3 May 2027  [hidden-reference]
        found: "demo-lark-hall"
        expected: the same publishUntil here, or no such reference
        example: "publishUntil": "2027-05-03"

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names venues/demo-lark-hall.json, which is on the site only until 3 May 2027  [hidden-reference]
        found: "demo-lark-hall"
        expected: the same publishUntil here, or no such reference
        example: "publishUntil": "2027-05-03""
  `);
  expect(told('"withdrawn": { "on": "2026-11-01", "reason": "The owner asked us." }')).toMatchInlineSnapshot(`
    "council/events/river-day.json:8:3
      venue names venues/demo-lark-hall.json, which was withdrawn on 1 November 2026  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference, or another entry in its place

    council/events/river-day.json:8:3
      venue seems to name venues/demo-lark-hall.json, which is withdrawn  [withdrawn-name]
        found: demo-lark-hall
        expected: the same without the name, unless it means something else

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names venues/demo-lark-hall.json, which was withdrawn on 1 November 2026  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference, or another entry in its place

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue seems to name venues/demo-lark-hall.json, which is withdrawn  [withdrawn-name]
        found: demo-lark-hall
        expected: the same without the name, unless it means something else"
  `);
  expect(told('"withdrawn": { "on": "2026-12-01", "reason": "The owner asked us." }')).toMatchInlineSnapshot(`
    "council/events/river-day.json:8:3
      venue names venues/demo-lark-hall.json, which will be withdrawn on 1 December 2026  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference, or another entry in its place

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names venues/demo-lark-hall.json, which will be withdrawn on 1 December 2026  [hidden-reference]
        found: "demo-lark-hall"
        expected: no such reference, or another entry in its place"
  `);
});

it('looks into prose files and into parts of entries', () => {
  const told = toldOf((copy) => {
    copy.replace('documents/progress-report-2025.json', '"title"', '"draft": true, "title"');
  });
  expect(told.match(/\[hidden-reference\]/g)?.length).toBeGreaterThan(5);
  expect(told).toContain('council/actions/mend-the-mill.mdx');
  expect(told).toContain(
    'bids › source › document names documents/progress-report-2025.json, which is a draft',
  );
});

it('accepts what is hidden as long, what is past, and what names only what is there longer', () => {
  const told = toldOf((copy) => {
    copy.replace(club, '"publishFrom": "2026-01-01"', '"publishFrom": "2027-05-03"');
    add(copy, 'events/river-day.json', '"publishFrom": "2027-05-04", "publishUntil": "2027-12-31"');
    add(copy, hall, '"publishFrom": "2027-05-03", "publishUntil": "2028-01-01"');
  });
  expect(told).toBe('');
  expect(toldOf((copy) => add(copy, hall, '"publishFrom": "2026-11-21"'))).toBe('');
  const drafts = toldOf((copy) => {
    for (const file of [hall, club, 'events/river-day.json']) add(copy, file, '"draft": true');
  });
  expect(drafts).toBe('');
});
