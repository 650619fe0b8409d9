import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a measure without a direction, and of a target without its kind', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', '"direction": "up",', '');
    copy.replace('measures/fly-tipping.json', '"kind": "relative"', '"kind": "relativ"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/fly-tipping.json:19:5
      target › kind must say its kind: absolute, relative or comparator  [schema]
        found: "relativ"
        expected: one of absolute, relative, comparator
        did you mean: relative?

    council/measures/walkers.json:1:1
      direction is missing  [schema]
        expected: Which way is better.
        example: "down""
  `);
});

it('tells of figures that are texts, percentages that are none, and criteria judged without a source', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', '"value": 12.4', '"value": "12.4%"');
    copy.replace('measures/fly-tipping.json', '"percent": 5', '"percent": 0');
    copy.replace('actions/night-bus.mdx', 'result: no-evidence', 'result: met');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:24:7
      successCriteria › items › 1 › source is judged without a source: cite the paper that shows it  [schema]
        found: nothing
        expected: The paper, and the place in it, that this comes from.

    council/actions/night-bus.mdx:24:7
      successCriteria › items › 1 › date is judged without a date: give the date of the evidence  [schema]
        found: nothing
        expected: The date of what shows it.
        example: {"basis":"stated","written":"Oct-21","iso":"2021-10","precision":"month"}

    council/actions/night-bus.mdx:24:7
      successCriteria › items › 1 › evidence is judged without its evidence: say what shows it  [schema]
        found: nothing
        expected: What shows it, or why it cannot be told.

    council/measures/fly-tipping.json:21:5
      target › percent is not more than 0  [schema]
        found: 0
        expected: By how many percent of the comparator: 20 for "20% under".

    council/measures/walkers.json:10:5
      baseline › value is text where a number is needed  [schema]
        found: "12.4%"
        expected: The figure, with a point for decimals and no sign of percent."
  `);
});
