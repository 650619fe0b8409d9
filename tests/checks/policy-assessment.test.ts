import { describe, expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const assessment = 'policies/equality-policy-assessment.json';
const buying = 'policies/rules-for-buying.json';

describe('policy-assessment', () => {
  it('tells of an assessment of nothing', () => {
    expect(toldOf((copy) => copy.replace(assessment, '  "of": "equality-policy",\n', '')))
      .toMatchInlineSnapshot(`
      "council/policies/equality-policy-assessment.json:4:3
        kind is an assessment, and the file does not say of what  [policy-assessment]
          found: equality-impact-assessment
          expected: of with the policy, or decision with the decision, that it is of
          example: "of": "hiring-policy""
    `);
  });

  it('tells of one of another assessment, and of one of two things', () => {
    const other = toldOf((copy) => {
      copy.replace(
        'policies/equality-policy.json',
        '"kind": "policy"',
        '"kind": "equality-impact-assessment"',
      );
      copy.replace('policies/equality-policy.json', '"owner"', '"decision": "grants-2023-02",\n  "owner"');
    });
    expect(other).toContain('of names another assessment  [policy-assessment]');
    const both = toldOf((copy) =>
      copy.replace(assessment, '"owner"', '"decision": "grants-2023-02",\n  "owner"'),
    );
    expect(both).toContain('decision stands beside of: an assessment is of one thing  [policy-assessment]');
  });

  it('tells of a policy that is said to be of another', () => {
    const told = toldOf((copy) =>
      copy.replace(buying, '"standing"', '"of": "equality-policy",\n  "standing"'),
    );
    expect(told).toContain('of stands in an entry that is no assessment  [policy-assessment]');
  });

  it('lets an assessment be of a decision', () => {
    expect(
      toldOf((copy) => copy.replace(assessment, '"of": "equality-policy"', '"decision": "grants-2023-02"')),
    ).toBe('');
  });
});
