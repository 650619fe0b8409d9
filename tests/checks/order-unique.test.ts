import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of twins and of the gap that they leave', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'order: 2', 'order: 1');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:6:1
      order leaves a gap: no entry of actions/ for larkshire-together has the number 2  [order-unique]
        found: 3
        expected: 1 to 3, each once
        example: 2

    council/actions/village-grants.mdx:6:1
      order is the number of actions/riverside-benches.mdx too  [order-unique]
        found: 1
        expected: a number of its own among the actions of larkshire-together"
  `);
});

it('tells of measures too', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/falls-on-the-path.json', '"order": 3', '"order": 4');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/falls-on-the-path.json:6:3
      order leaves a gap: no entry of measures/ for larkshire-together has the number 3  [order-unique]
        found: 4
        expected: 1 to 3, each once
        example: 3"
  `);
});

it('tells of no gap where a file that cannot be read may fill it', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'order: 2', 'order: two');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/riverside-benches.mdx:6:1
      order is text where a number is needed  [schema]
        found: "two"
        expected: Its place in the paper, counted from 1 through the whole strategy."
  `);
});

it('counts each strategy by itself, whatever the order of the files', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'order: 2', 'order: 3');
    copy.replace('actions/night-bus.mdx', 'order: 3', 'order: 2');
  });
  expect(told).toBe('');
});
