import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a strategy, an action, a round and a consultation that end before they begin', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'strategies/larkshire-together.mdx',
      "end: { basis: stated, written: '2027', iso: '2027'",
      "end: { basis: stated, written: '2022', iso: '2022'",
    );
    copy.replace(
      'actions/riverside-benches.mdx',
      "written: 31 August 2023\n      iso: '2023-08-31'",
      "written: 30 April 2023\n      iso: '2023-04-30'",
    );
    copy.replace('funds/village-grants.json', '"iso": "2023-06/2023-08"', '"iso": "2022-12/2023-02"');
    copy.replace(
      'funds/village-grants.json',
      '"written": "Mar-26", "iso": "2026-03"',
      '"written": "Mar-23", "iso": "2023-03"',
    );
    copy.replace(
      'consultations/bench-survey.json',
      '"written": "June 2023", "iso": "2023-06"',
      '"written": "April 2023", "iso": "2023-04"',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/riverside-benches.mdx:20:5
      targets › 1 › date ends before it begins  [end-before-start]
        found: 30 April 2023
        expected: targetStart (May 2023) or later

    council/consultations/bench-survey.json:7:3
      closed ends before it begins  [end-before-start]
        found: April 2023
        expected: opened (1 May 2023) or later

    council/funds/village-grants.json:14:3
      end ends before it begins  [end-before-start]
        found: March 2023
        expected: start (April 2023) or later

    council/funds/village-grants.json:19:7
      phases › 1 › closes ends before it begins  [end-before-start]
        found: winter 2022
        expected: opens (May 2023) or later

    council/strategies/larkshire-together.mdx:6:3
      period › end ends before it begins  [end-before-start]
        found: 2022
        expected: start (2023) or later"
  `);
});

it('tells of a group that is shown, meets and consents until before the first day', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '"until": "2027-07-20"', '"until": "2026-08-31"');
    copy.replace(
      'groups/demo-tiddlywinks-club.json',
      '"publishUntil": "2027-12-31"',
      '"publishUntil": "2025-12-31"',
    );
    copy.replace('groups/demo-tiddlywinks-club.json', '"until": "2027-02-28"', '"until": "2026-02-28"');
  }, '2026-02-01');
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:23:9
      activities › 1 › schedule › until ends before it begins  [end-before-start]
        found: 2026-08-31
        expected: starts (2026-09-01) or later

    council/groups/demo-tiddlywinks-club.json:56:49
      contact › person › consent › on lies in the future  [not-in-future]
        found: 2026-03-01
        expected: the day on which the person agreed: up to today (2026-02-01)

    council/groups/demo-tiddlywinks-club.json:56:69
      contact › person › consent › until ends before it begins  [end-before-start]
        found: 2026-02-28
        expected: on (2026-03-01) or later

    council/groups/demo-tiddlywinks-club.json:71:3
      publishUntil ends before it begins  [end-before-start]
        found: 2025-12-31
        expected: publishFrom (2026-01-01) or later

    council/groups/demo-tiddlywinks-club.json:72:62
      checked › on lies in the future  [not-in-future]
        found: 2026-10-01
        expected: the day on which it was checked: up to today (2026-02-01)

    council/groups/harbour-house.json:19:60
      checked › on lies in the future  [not-in-future]
        found: 2026-11-01
        expected: the day on which it was checked: up to today (2026-02-01)

    council/pages/about.mdx:4:1
      reviewed lies in the future  [not-in-future]
        found: 2026-10-01
        expected: the day on which it was last read through: up to today (2026-02-01)"
  `);
});

it('accepts an end in the month of the start, and dates that are not stated', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/riverside-benches.mdx',
      "written: 31 August 2023\n      iso: '2023-08-31'",
      "written: 1 May 2023\n      iso: '2023-05-01'",
    );
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "Mar-26", "iso": "2026-03", "precision": "month"',
      '"basis": "not-stated", "because": "blank"',
    );
    copy.replace(
      'consultations/bench-survey.json',
      '"written": "June 2023", "iso": "2023-06"',
      '"written": "May 2023", "iso": "2023-05"',
    );
  });
  expect(told).toBe('');
});
