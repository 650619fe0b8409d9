import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of words and a state that contradict each other', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/mend-the-mill.mdx', 'state: stopped', 'state: complete');
    copy.replace('actions/riverside-benches.mdx', 'state: under-way', 'state: not-started');
    copy.replace('actions/village-grants.mdx', 'state: complete', 'state: under-way');
    copy.replace('actions/night-bus.mdx', 'state: not-started', 'state: under-way');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:39:7
      updates › 1 › status › state does not agree with the words "Incomplete/cannot be carried forward"  [state-mapped]
        found: complete
        expected: under-way or not-started or stopped

    council/actions/night-bus.mdx:36:7
      updates › 1 › status › state does not agree with the words "Not started"  [state-mapped]
        found: under-way
        expected: not-started; with a note also stopped

    council/actions/riverside-benches.mdx:50:7
      updates › 1 › status › state does not agree with the words "Ongoing"  [state-mapped]
        found: not-started
        expected: under-way; with a note also complete or stopped

    council/actions/village-grants.mdx:52:7
      updates › 2 › status › state does not agree with the words "Complete"  [state-mapped]
        found: under-way
        expected: complete; with a note also under-way"
  `);
});

it('asks for a note where a state is unknown though there are words', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/night-bus.mdx',
      'written: Not started\n      state: not-started',
      'written: See appendix\n      state: unknown',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:36:7
      updates › 1 › status › state is unknown, though the paper says "See appendix"  [state-mapped]
        found: unknown
        expected: the state that the words amount to, or a note that says why they amount to none"
  `);
});

it('believes a note, but not one that turns incomplete into complete', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/village-grants.mdx',
      'state: complete',
      'state: under-way\n      note: The cell also says that work goes on.',
    );
    copy.replace('actions/mend-the-mill.mdx', 'state: stopped', 'state: complete\n      note: So we think.');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:39:7
      updates › 1 › status › state does not agree with the words "Incomplete/cannot be carried forward"  [state-mapped]
        found: complete
        expected: under-way or not-started or stopped"
  `);
});

it('accepts a dash as unknown, and words that it does not know', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/night-bus.mdx',
      'written: Not started\n      state: not-started',
      "written: '-'\n      state: unknown",
    );
    copy.replace('actions/riverside-benches.mdx', 'written: Ongoing\n', 'written: Moving on nicely\n');
    copy.replace('actions/village-grants.mdx', 'written: Complete\n', 'written: COMPLETE.\n');
  });
  expect(told).toBe('');
});
