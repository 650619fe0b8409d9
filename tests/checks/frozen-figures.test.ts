import { describe, expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';
import { freezeCopy } from '../fixtures/frozen.ts';

const chest = 'funds/lark-chest.json';

function toldAfter(edit: (copy: Copy) => void, more: object = {}): string {
  return toldOf((copy) => {
    freezeCopy(copy, more);
    edit(copy);
  });
}

const misread = (copy: Copy) => copy.replace('measures/walkers.json', '"value": 12.4', '"value": 12.7');

describe('a figure that no longer agrees with what was frozen', () => {
  it('is told with its way, both sides, and a correction to paste', () => {
    expect(toldAfter(misread)).toMatchInlineSnapshot(`
      "council/periods/2025-01.json:13:3
        frozen no longer agrees with the content about “People who walk to work”  [frozen-figures]
          found: baseline › value: 12.4 when it was frozen, 12.7 today
          expected: measures/walkers.json as it was; or, where it is right now and snapshots/2025-01.json is wrong, a correction of this period that names it and says what is right
          example: "corrections": [{"date":"2026-11-21","text":"What was wrong, and what is right.","measures":["walkers"]}]"
    `);
  });

  it('is told of a fund too', () => {
    const told = toldAfter((copy) => copy.replace(chest, '"title": "Lark Chest"', '"title": "Lark Purse"'));
    expect(told).toContain('title: "Lark Chest" when it was frozen, "Lark Purse" today');
    expect(told).toContain('[frozen-figures]');
  });

  it('is well where a correction names it, and not where it names another', () => {
    const noted = (measures: string[]) => ({
      corrections: [{ date: '2026-11-21', text: 'The baseline was misread.', measures }],
    });
    expect(toldAfter(misread, noted(['walkers']))).toBe('');
    expect(toldAfter(misread, noted(['fly-tipping']))).toContain('[frozen-figures]');
  });
});
