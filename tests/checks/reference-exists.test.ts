import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a dangling reference, wherever it stands, with the nearest right one', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'leads: [community-team]', 'leads: [comunity-team]');
    copy.replace('actions/village-grants.mdx', 'fund: lark-chest', 'fund: lark-chess');
    copy.replace(
      'groups/demo-tiddlywinks-club.json',
      '"venue": "demo-lark-hall"',
      '"venue": "demo-lark-hal"',
    );
    copy.replace(
      'decisions/grants-2023-02.json',
      '"actions": ["village-grants"]',
      '"actions": ["grants-for-villages"]',
    );
    copy.replace(
      'funds/village-grants.json',
      '"document": "progress-report-2025"',
      '"document": "progress-report-2024"',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/riverside-benches.mdx:31:9
      leads › 1 names an entry that does not exist in organisations/  [reference-exists]
        found: "comunity-team"
        expected: the name of a file in organisations/, without its ending
        example: community-team
        did you mean: community-team?

    council/actions/village-grants.mdx:12:3
      agreedFunding › fund names an entry that does not exist in funds/  [reference-exists]
        found: "lark-chess"
        expected: the name of a file in funds/, without its ending
        example: lark-chest
        did you mean: lark-chest?

    council/decisions/grants-2023-02.json:16:19
      recommendations › 1 › actions › 1 names an entry that does not exist in actions/  [reference-exists]
        found: "grants-for-villages"
        expected: the name of a file in actions/, without its ending
        example: mend-the-mill

    council/funds/village-grants.json:34:21
      phases › 1 › bids › source › document names an entry that does not exist in documents/  [reference-exists]
        found: "progress-report-2024"
        expected: the name of a file in documents/, without its ending
        example: mill-survey
        did you mean: progress-report-2025?

    council/groups/demo-tiddlywinks-club.json:15:7
      activities › 1 › venue names an entry that does not exist in venues/  [reference-exists]
        found: "demo-lark-hal"
        expected: the name of a file in venues/, without its ending
        example: demo-lark-hall
        did you mean: demo-lark-hall?"
  `);
});

it('tells of none where the file is there but wrong', () => {
  const told = toldOf((copy) => {
    copy.replace('places/larkshire.json', '"kind": "borough"', '"kind": "burough"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/places/larkshire.json:4:3
      kind is none of the allowed values: country, county, region, borough, ward, parish, area  [schema]
        found: "burough"
        expected: What kind of place it is.
        did you mean: borough?"
  `);
});
