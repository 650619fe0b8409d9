import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of words and pence that disagree', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/village-grants.mdx', 'pence: 2000000', 'pence: 200000');
    copy.replace('funds/village-grants.json', '"written": "£18,400"', '"written": "£1.5 million"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/village-grants.mdx:11:5
      agreedFunding › amount › pence is £2,000, but the words say £20,000  [money-written]
        found: 200000
        expected: the amount of the words, in whole pence
        example: 2000000

    council/funds/village-grants.json:5:3
      budget is not the money of the promise that set the fund up  [fund-promise]
        found: £20,000
        expected: £2,000, as actions/village-grants.mdx has it now: £20,000 − £2,000 = £18,000 apart

    council/funds/village-grants.json:27:67
      phases › 1 › bids › amount › pence is £18,400, but the words say £1,500,000  [money-written]
        found: 1840000
        expected: the amount of the words, in whole pence
        example: 150000000"
  `);
});

it('tells of another currency, and of two at once', () => {
  const told = toldOf((copy) => {
    copy.replace('funds/lark-chest.json', '"written": "£50,000"', '"written": "€50,000"');
    copy.replace('groups/demo-tiddlywinks-club.json', '"written": "£2"', '"written": "£2 or $3"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/lark-chest.json:5:34
      budget › written names money that is not in pounds  [money-written]
        found: "€50,000"
        expected: one amount in pounds; say the rest in a note

    council/groups/demo-tiddlywinks-club.json:30:40
      activities › 1 › cost › amount › written names money that is not in pounds  [money-written]
        found: "£2 or $3"
        expected: one amount in pounds; say the rest in a note"
  `);
});

it('understands thousands, millions, pence and sums', () => {
  const told = toldOf((copy) => {
    copy.replace('funds/lark-chest.json', '"written": "£50,000"', '"written": "£0.05m"');
    copy.replace('actions/village-grants.mdx', 'written: £20,000', 'written: £20k');
    copy.replace(
      'actions/riverside-benches.mdx',
      'written: £5,000\n',
      'written: £2,500 in 2023 and £2,500 in 2024\n',
    );
    copy.replace('funds/village-grants.json', '"written": "£6,000"', '"written": "£ 6,000.00"');
  });
  expect(told).toBe('');
});
