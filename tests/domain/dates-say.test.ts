import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesSay, isOverdue, isUnheard, type PromiseDates } from '../../src/domain/dates-say.ts';
import { factWords } from '../../src/domain/dates-words.ts';
import { addDays, addMonths } from '../../src/domain/partial-date.ts';
import { promise } from './papers.ts';

const open: PromiseDates = { isClosed: false, targets: [] };
const kinds = (dates: PromiseDates, today: string) => datesSay(dates, today).map(({ kind }) => kind);
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('what the dates of a promise say', () => {
  it('calls nobody late before the last day of the month', () => {
    const dates = promise('trinity-foyer-community-hub').dates;
    expect(dates.targets).toEqual(['2022-03-31']);
    expect(isOverdue(dates, '2022-03-31')).toBe(false);
    expect(isOverdue(dates, '2022-04-01')).toBe(true);
  });

  it('says for how long', () => {
    const { dates } = promise('trinity-foyer-community-hub');
    expect(datesSay(dates, '2023-01-31').map(factWords)).toEqual([
      'Target date passed 10 months ago, and the council has not said that it is finished',
    ]);
    expect(datesSay(dates, '2023-03-01').map(factWords)).toContain('No update published for 1 year 1 month');
  });

  it('says nothing of a promise that the council calls finished', () => {
    expect(promise('social-value').says).toEqual([]);
  });

  it('says that a promise was never reported on', () => {
    expect(kinds({ ...open, promised: '2020-11-03' }, '2021-11-03')).toEqual([]);
    expect(kinds({ ...open, promised: '2020-11-03' }, '2021-11-04')).toEqual(['never-reported']);
  });

  it('says that a strategy ended without a word on it', () => {
    expect(kinds(promise('gp-referrals').dates, '2026-11-21')).toEqual([
      'overdue',
      'never-reported',
      'ended-open',
    ]);
  });

  it('says that a target comes near', () => {
    expect(kinds({ ...open, targets: ['2026-12-31'] }, '2026-09-30')).toEqual([]);
    expect(kinds({ ...open, targets: ['2026-12-31'] }, '2026-10-01')).toEqual(['due']);
  });

  it('never calls a promise due and overdue at once, and never forgets that it is overdue', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, fc.nat(400), (targets, today, later) => {
        const found = kinds({ ...open, targets }, today);
        expect(found.includes('due') && found.includes('overdue')).toBe(false);
        if (isOverdue({ ...open, targets }, today))
          expect(isOverdue({ ...open, targets }, addDays(today, later))).toBe(true);
      }),
    );
  });

  it('hears nothing after exactly twelve months', () => {
    fc.assert(
      fc.property(day, (heard) => {
        const dates = { ...open, heard: { first: heard, last: heard } };
        expect(isUnheard(dates, addMonths(heard, 12))).toBe(false);
        expect(isUnheard(dates, addDays(addMonths(heard, 12), 1))).toBe(true);
      }),
    );
  });
});
