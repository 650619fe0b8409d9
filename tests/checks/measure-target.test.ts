import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a target that is the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', '"value": 15', '"value": 12.4');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/walkers.json:14:3
      target is the same as the baseline  [measure-target]
        found: 12.4
        expected: more than the baseline of 12.4, as the direction is up"
  `);
});

it('tells of a target on the wrong side of the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', '"value": 15', '"value": 11');
    copy.replace('measures/fly-tipping.json', '"percent": 5', '"percent": 1');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/fly-tipping.json:18:3
      target is worse than the baseline  [measure-target]
        found: 5.66 × 0.99 = 5.6034
        expected: less than the baseline of 5.59, as the direction is down

    council/measures/walkers.json:14:3
      target is worse than the baseline  [measure-target]
        found: 11
        expected: more than the baseline of 12.4, as the direction is up"
  `);
});

it('tells of a comparator that the measure does not have', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/fly-tipping.json', '"comparator": "county"', '"comparator": "conty"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/fly-tipping.json:20:5
      target › comparator is no comparator of this measure  [measure-target]
        found: conty
        expected: county
        did you mean: county?"
  `);
});

it('tells of a target from before the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'measures/walkers.json',
      '"written": "by 2026", "iso": "2026"',
      '"written": "by 2022", "iso": "2022"',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/walkers.json:17:5
      target › date comes before the baseline  [measure-target]
        found: 2022
        expected: a date from the baseline (March 2023) on"
  `);
});

it('tells of a percentage of a figure of 0', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/fly-tipping.json', '"value": 5.66', '"value": 0');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/fly-tipping.json:21:5
      target › percent is a share of a figure that is not above 0 (The county)  [measure-target]
        found: 5% below 0
        expected: an absolute target, with the figure that was to be reached"
  `);
});

it('accepts a relative target that lies just on the better side', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/fly-tipping.json', '"percent": 5', '"percent": 1.3');
  });
  expect(told).toBe('');
});
