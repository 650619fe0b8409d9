import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';
import { freezeCopy } from '../fixtures/frozen.ts';

const benches = 'actions/riverside-benches.mdx';
const correct = (actions: string[], text = 'A date was misread.') => ({
  corrections: [{ date: '2026-11-21', text, actions }],
});

function toldAfter(edit: (copy: Copy) => void, more: object = {}): string {
  return toldOf((copy) => {
    freezeCopy(copy, more);
    edit(copy);
  });
}

const moveDate = (copy: Copy) =>
  copy.replace(
    benches,
    "written: 31 August 2023\n      iso: '2023-08-31'",
    "written: 31 October 2023\n      iso: '2023-10-31'",
  );

describe('content that no longer agrees with what was frozen', () => {
  it('is told with the promise, the field, both sides, and a correction to paste', () => {
    const told = toldAfter((copy) => {
      moveDate(copy);
      copy.replace(
        benches,
        'written: Ongoing\n      state: under-way',
        'written: Complete\n      state: complete',
      );
      copy.replace(benches, 'Two of six', 'Six of six');
    });
    expect(told).toMatchInlineSnapshot(`
      "council/periods/2025-01.json:13:3
        frozen no longer agrees with the content about “Put up benches by the river”  [frozen-differs]
          found: Status: “Ongoing” (under way) when it was frozen, “Complete” (complete) today
            Target date (Millbrook): 31 August 2023 when it was frozen, 31 October 2023 today
            Report of January 2025, corrected here: Two of six benches stand. Ongoing when it was frozen, Six of six benches stand. Complete today
          expected: actions/riverside-benches.mdx as it was; or, where it is right now and snapshots/2025-01.json is wrong, a correction of this period that names it and says what is right
          example: "corrections": [{"date":"2026-11-21","text":"The target date was misread: the paper says March 2022.","actions":["riverside-benches"]}]"
    `);
  });

  it.each([
    [
      'the title',
      'title: Put up benches by the river',
      'title: Put up seats by the river',
      'Its name on this site',
    ],
    ['the money', 'pence: 500000', 'pence: 600000', 'Money: £5,000 when it was frozen, £6,000 today'],
    ['the start', "iso: '2023-05'", "iso: '2023-04'", 'Start: May 2023 when it was frozen, April 2023 today'],
    ['a criterion', 'People say that it is better', 'All say that it is better', 'Success criterion'],
  ])('is told of %s', (_, text, by, told) => {
    expect(toldAfter((copy) => copy.replace(benches, text, by))).toContain(told);
  });

  it('is told of a promise that is gone: what nothing can refer to is named in the text', () => {
    const remove = (copy: Copy) => copy.remove('actions/night-bus.mdx');
    expect(toldAfter(remove)).toContain('the promise when it was frozen, nothing today');
    expect(toldAfter(remove, correct([], 'The promise night-bus was never made.'))).toBe('');
  });

  it('is told of a promise that was not there', () => {
    const told = toldAfter((copy) => {
      const bus = readFileSync(copy.path('actions/night-bus.mdx'), 'utf8');
      copy.write(
        'actions/late-bus.mdx',
        bus.replace('Start a night', 'Start a late').replace('order: 3', 'order: 4'),
      );
    });
    expect(told).toContain('nothing when it was frozen, the promise today');
  });
});

it('accepts what a correction names, and only that', () => {
  expect(toldAfter(moveDate, correct(['riverside-benches']))).toBe('');
  expect(toldAfter(moveDate, correct(['night-bus']))).toContain('[frozen-differs]');
});

it('accepts what came later, and what is not told of: a summary in better words', () => {
  const told = toldAfter((copy) => {
    copy.replace(
      benches,
      'summary: The council said that it would do this.',
      'summary: Six benches are to stand.',
    );
    copy.replace(
      benches,
      'sources:\n  - document: together-plan-2023',
      "  - date: { basis: stated, written: May 2026, iso: '2026-05', precision: month }\n    points: [All six stand.]\n    source: { document: progress-report-2025, section: Later }\nsources:\n  - document: together-plan-2023",
    );
  });
  expect(told).toBe('');
});

it('says nothing where the content cannot be put together: other rules tell why', () => {
  const told = toldAfter((copy) => copy.replace(benches, 'section: lively-villages', 'section: nowhere'));
  expect(told).toContain('nowhere');
  expect(told).not.toContain('[frozen-differs]');
});
