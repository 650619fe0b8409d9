import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a section that the strategy of an action or a measure does not have', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'section: lively-villages', 'section: lively-vilages');
    copy.replace('measures/fly-tipping.json', '"clean-streets"', '"the-mill"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/riverside-benches.mdx:5:1
      section is not a part of the strategy larkshire-together  [section-exists]
        found: "lively-vilages"
        expected: one of villages, lively-villages, clean-streets
        did you mean: lively-villages?

    council/measures/fly-tipping.json:5:3
      section is not a part of the strategy larkshire-together  [section-exists]
        found: "the-mill"
        expected: one of villages, lively-villages, clean-streets"
  `);
});

it('accepts a section at any level', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/riverside-benches.mdx', 'section: lively-villages', 'section: villages');
  });
  expect(told).toBe('');
});

it('leaves a strategy that does not exist to reference-exists', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/mend-the-mill.mdx', 'strategy: river-plan', 'strategy: river-plans');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:4:1
      strategy names an entry that does not exist in strategies/  [reference-exists]
        found: "river-plans"
        expected: the name of a file in strategies/, without its ending
        example: larkshire-together
        did you mean: river-plan?"
  `);
});
