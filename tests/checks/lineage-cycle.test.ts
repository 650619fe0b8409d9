import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

/** Writes what became of promises of the miniature council. Which paper says so has no bearing here. */
function become(copy: Copy, action: string, how: string, ...into: string[]): void {
  copy.replace(
    `actions/${action}.mdx`,
    'sources:\n  - document: together-plan-2023',
    `became:\n  - how: ${how}\n    into: [${into.join(', ')}]\n    source:\n      document: progress-report-2025\n      section: Row 1\nsources:\n  - document: together-plan-2023`,
  );
}

it('tells of a promise that lives on in itself', () => {
  const told = toldOf((copy) => become(copy, 'night-bus', 'merged', 'night-bus'));
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:42:12
      became › 1 › into › 1 names the promise itself  [lineage-cycle]
        found: night-bus → night-bus
        expected: another promise; where the paper goes on with this one, no became but an update"
  `);
});

it('shows a ring through several promises, once', () => {
  const told = toldOf((copy) => {
    become(copy, 'mend-the-mill', 'split', 'riverside-benches', 'village-grants');
    become(copy, 'village-grants', 'superseded', 'night-bus');
    become(copy, 'night-bus', 'carried-forward', 'mend-the-mill');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:45:31
      became › 1 › into › 2 leads back to the promise itself  [lineage-cycle]
        found: mend-the-mill → village-grants → night-bus → mend-the-mill
        expected: promises that came later; one of the steps in the ring is wrong"
  `);
});

it('accepts two ways to one promise', () => {
  const told = toldOf((copy) => {
    become(copy, 'mend-the-mill', 'split', 'riverside-benches', 'village-grants');
    become(copy, 'village-grants', 'merged', 'night-bus');
    become(copy, 'riverside-benches', 'merged', 'night-bus');
  });
  expect(told).toBe('');
});

it('leaves a merge into nothing to the schema', () => {
  const told = toldOf((copy) => become(copy, 'night-bus', 'merged'));
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:42:5
      became › 1 › into names not exactly one promise: what was merged lives on in one  [schema]
        found: []
        expected: The promises that it lives on in. Each has its own file."
  `);
});

it('leaves a merge into a promise that does not exist to reference-exists', () => {
  const told = toldOf((copy) => become(copy, 'night-bus', 'merged', 'vilage-grants'));
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:42:12
      became › 1 › into › 1 names an entry that does not exist in actions/  [reference-exists]
        found: "vilage-grants"
        expected: the name of a file in actions/, without its ending
        example: mend-the-mill
        did you mean: village-grants?"
  `);
});
