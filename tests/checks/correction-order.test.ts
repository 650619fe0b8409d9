import { expect, it } from 'vitest';
import { today, toldOf } from '../fixtures/copy.ts';
import { freezeCopy, period } from '../fixtures/frozen.ts';

const corrections = (...days: string[]) => ({
  corrections: days.map((date) => ({ date, text: 'A figure was misread.' })),
});
const told = (...days: string[]) => toldOf((copy) => freezeCopy(copy, corrections(...days)), '2026-12-31');

it('tells of a correction above an earlier one, and of one from before the freeze', () => {
  expect(told('2026-12-02', '2026-12-01')).toMatchInlineSnapshot(`
    "council/periods/2025-01.json:23:7
      corrections › 2 › date comes before the correction above it  [correction-order]
        found: 1 December 2026
        expected: the corrections in the order of their days"
  `);
  expect(told('2026-11-20')).toContain(`comes before the freeze  [correction-order]
    found: 20 November 2026
    expected: a day from 21 November 2026 on, when it was frozen`);
});

it('tells of a correction of what is not frozen: the content is put right instead', () => {
  const text = toldOf((copy) =>
    copy.write('periods/2025-01.json', JSON.stringify({ ...period, ...corrections(today) })),
  );
  expect(text).toContain('corrects a period that is not frozen  [correction-order]');
});

it('tells of a correction in the future, by the rule for all that was said', () => {
  expect(told('2027-01-01')).toMatch(/corrections › 1 › date lies in the future {2}\[not-in-future\]/);
});

it('accepts several on one day', () => {
  expect(told('2026-11-21', '2026-11-21', '2026-12-01')).toBe('');
});
