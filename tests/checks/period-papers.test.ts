import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { period } from '../fixtures/frozen.ts';

const told = (documents: string[], date: object = period.date) =>
  toldOf((copy) =>
    copy.write('periods/2025-01.json', JSON.stringify({ ...period, date, documents }, null, 2)),
  );

it('tells of papers of another time, and of those without a date', () => {
  expect(told(['progress-report-2025', 'together-plan-2023', 'mill-survey'])).toMatchInlineSnapshot(`
    "council/periods/2025-01.json:12:5
      documents › 2 names a paper of another time  [period-papers]
        found: together-plan-2023: March 2023
        expected: a paper of January 2025, which is the date of the period, or another date there

    council/periods/2025-01.json:13:5
      documents › 3 names a paper without a date  [period-papers]
        found: mill-survey: not stated
        expected: a paper of January 2025, which is the date of the period, or another date there"
  `);
});

it('accepts a paper whose time lies within that of the period', () => {
  const winter = { basis: 'stated', written: 'winter', iso: '2024-12/2025-02', precision: 'season' };
  expect(told(['progress-report-2025'], winter)).toBe('');
});

it('tells of a period without a date', () => {
  expect(told(['progress-report-2025'], { basis: 'not-stated', because: 'not-mentioned' })).toContain(
    'date says no time, so nobody can tell what belongs to the period  [period-papers]',
  );
});

it('leaves a paper that is not there to the rule of references', () => {
  expect(told(['nothing'])).toMatch(
    /^[^]*names an entry that does not exist in documents\/  \[reference-exists\][^]*$/,
  );
  expect(told(['nothing'])).not.toContain('period-papers');
});
