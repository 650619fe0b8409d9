import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/domain/day-number.ts';
import { addMonths } from '../../src/domain/partial-date.ts';
import { characteristicsOf, newestStatement, storiesBehind } from '../../src/domain/policy.ts';
import { countReviews, reviewKinds, reviewOf, viewPolicies } from '../../src/domain/policy-review.ts';
import { kindsSentence, registerSentence, reviewSentence } from '../../src/domain/policy-words.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import type { Policy } from '../../src/schemas/policy.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { day, papers } from './papers.ts';

const larkshire = contentOf(() => undefined);
const register = viewPolicies(larkshire.policies, today);
const none: PartialDate = { basis: 'not-stated', because: 'not-mentioned' };
const month = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'month' });
const policy = (more: Partial<Policy> = {}): Policy => ({
  title: 'Policy',
  summary: 'A policy.',
  kind: 'policy',
  standing: 'in-force',
  adopted: none,
  reviewDue: none,
  statements: [],
  sources: [],
  ...more,
});

describe('the review of a policy', () => {
  it('is overdue only when the whole month is over', () => {
    const due = policy({ reviewDue: month('2026-03') });
    expect(reviewOf(due, '2026-03-31').kind).toBe('due');
    expect(reviewOf(due, '2026-04-01')).toEqual({ kind: 'overdue', day: '2026-03-31' });
  });

  it('is due three months before its last day, and once its time has begun', () => {
    const due = policy({ reviewDue: month('2027-02') });
    expect(reviewOf(due, '2026-11-27').kind).toBe('later');
    expect(reviewOf(due, '2026-11-28').kind).toBe('due');
    const within = policy({ reviewDue: { ...month('2026'), iso: '2026', precision: 'year' } as PartialDate });
    expect(reviewOf(within, '2025-12-31').kind).toBe('later');
    expect(reviewOf(within, '2026-01-01').kind).toBe('due');
  });

  it('is answered by a review in or after its month, and then no date is known', () => {
    const reviewed = (iso: string) => policy({ reviewDue: month('2026-03'), reviewed: month(iso) });
    expect(reviewOf(reviewed('2026-02'), today).kind).toBe('overdue');
    expect(reviewOf(reviewed('2026-03'), today).kind).toBe('no-date');
    const answered = reviewed('2026-05');
    expect(reviewSentence(answered, reviewOf(answered, today))).toBe(
      'Last looked at again: May 2026. No paper gives the date of the next review.',
    );
  });

  it('is nothing to wait for where the policy was replaced or no assessment is called for', () => {
    for (const standing of ['replaced', 'not-needed'] as const)
      expect(reviewOf(policy({ standing, reviewDue: month('2020-01') }), today)).toEqual({ kind: 'none' });
  });

  it('goes from later to due to overdue and never back, on every day', () => {
    const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-12-31') }).map(dayOfNumber);
    fc.assert(
      fc.property(days, days, days, (last, one, other) => {
        const due = policy({ reviewDue: { basis: 'stated', written: last, iso: last, precision: 'day' } });
        const [before, after] = [one, other].sort().map((on) => reviewOf(due, on ?? '').kind);
        const order = ['later', 'due', 'overdue'];
        expect(order.indexOf(before ?? '')).toBeLessThanOrEqual(order.indexOf(after ?? ''));
        expect(after === 'overdue').toBe((one > other ? one : other) > last);
        expect(reviewOf(due, last).kind).toBe('due');
        expect(reviewOf(due, addMonths(last, 1)).kind).toBe('overdue');
      }),
    );
  });
});

describe('the register of Larkshire', () => {
  it('has first what needs attention', () => {
    expect(register.map(({ id, review }) => [id, review.kind])).toEqual([
      ['equality-policy', 'overdue'],
      ['equality-policy-assessment', 'due'],
      ['village-life', 'no-date'],
      ['rules-for-buying', 'later'],
      ['old-rules-for-buying', 'none'],
    ]);
  });

  it('says so in a sentence, and the counts sum to all', () => {
    const counts = countReviews(register);
    expect(registerSentence(counts)).toBe(
      'Of 5 entries in the register, 1 review is overdue and 1 is due soon.',
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(Object.keys(counts)).toEqual([...reviewKinds]);
    expect(kindsSentence(register)).toBe(
      '1 policy, 1 equality impact assessment, 1 local characteristic and 2 rules for buying',
    );
    expect(registerSentence(countReviews([]))).toBe('No policy or assessment is listed here yet.');
  });

  it('names together the characteristics that the same policies name', () => {
    expect(characteristicsOf(larkshire).map(({ names, policies }) => [names, policies.length])).toEqual([
      [['Age'], 1],
      [['Disability'], 2],
    ]);
  });
});

describe('the register of the papers', () => {
  const views = viewPolicies(papers.policies, day);

  it('has one date for a review, and it has passed', () => {
    expect(views).toHaveLength(10);
    expect(countReviews(views)).toEqual({ overdue: 1, due: 0, 'no-date': 8, later: 0, none: 1 });
    expect(views[0]?.id).toBe('procurement-strategy');
  });

  it('shows poverty and social value as proposed, and the contradiction as two statements', () => {
    const find = (id: string) => papers.policies.find((entry) => entry.id === id)?.data;
    expect(find('poverty')).toMatchObject({ kind: 'local-characteristic', standing: 'proposed' });
    const social = find('social-value-in-procurement');
    expect(social).toMatchObject({ standing: 'proposed', share: { percent: 10, written: 'around 10%' } });
    expect(social?.statements.filter(({ date }) => 'iso' in date && date.iso === '2022-11')).toHaveLength(2);
    expect(social && newestStatement(social)?.text).toBe('The status is “Complete”.');
    expect(social && storiesBehind(papers, social)).toHaveLength(1);
  });
});
