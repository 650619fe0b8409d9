import type { Entry } from '../schemas/index.ts';
import type { Found, Rule } from './rule.ts';

/** An assessment is of one thing, and not of itself or of another assessment. */
export const policyAssessment: Rule = {
  name: 'policy-assessment',
  description: 'An equality impact assessment is of one policy or of one decision; nothing else is of one.',
  check: ({ policies }) => policies.flatMap((entry) => problemIn(entry, policies) ?? []),
};

function problemIn(
  { id, file, data }: Entry<'policies'>,
  policies: readonly Entry<'policies'>[],
): Found | undefined {
  const { kind, of, decision } = data;
  if (kind !== 'equality-impact-assessment') {
    const field = of === undefined ? 'decision' : 'of';
    const found = data[field];
    if (found === undefined) return undefined;
    return {
      file,
      path: [field],
      problem: 'stands in an entry that is no assessment',
      found,
      expected: `"kind": "equality-impact-assessment", or no ${field}`,
    };
  }
  if (of === undefined && decision === undefined)
    return {
      file,
      path: ['kind'],
      problem: 'is an assessment, and the file does not say of what',
      found: kind,
      expected: 'of with the policy, or decision with the decision, that it is of',
      example: '"of": "hiring-policy"',
    };
  if (of === undefined) return undefined;
  if (decision !== undefined)
    return {
      file,
      path: ['decision'],
      problem: 'stands beside of: an assessment is of one thing',
      found: decision,
      expected: 'of or decision, and for two things two files',
    };
  if (of !== id && policies.find((one) => one.id === of)?.data.kind !== kind) return undefined;
  return {
    file,
    path: ['of'],
    problem: of === id ? 'names the assessment itself' : 'names another assessment',
    found: of,
    expected: 'the policy that it is of',
  };
}
