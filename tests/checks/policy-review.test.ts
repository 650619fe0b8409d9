import { describe, expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

describe('policy-review', () => {
  it('tells of a review before the policy was agreed, and lets one in the same month be', () => {
    const reviewed = (iso: string) =>
      toldOf((copy) =>
        copy.replace(
          'policies/equality-policy.json',
          '"characteristics"',
          `"reviewed": { "basis": "stated", "written": "${iso}", "iso": "${iso}", "precision": "month" },\n  "characteristics"`,
        ),
      );
    expect(reviewed('2023-02')).toContain('reviewed lies before the policy was agreed  [policy-review]');
    expect(reviewed('2023-03')).toBe('');
  });
});
