import { describe, expect, it } from 'vitest';
import { holidayOn, holidaysOf, type HolidayChanges } from '../../src/domain/bank-holiday.ts';

/** As https://www.gov.uk/bank-holidays lists them for England and Wales, month and day. */
const published: Record<number, string[]> = {
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

/** What a council must write in its calendar, since no rule tells it. */
const changes: Record<number, HolidayChanges> = {
  // The spring day moved to 2 June, the Platinum Jubilee of the Queen and her funeral.
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], removed: ['2022-05-30'] },
  // The coronation of the King.
  2023: { added: ['2023-05-08'] },
};

describe('the bank holidays of England and Wales', () => {
  it.each(Object.keys(published).map(Number))('of %i are those of the published list', (year) => {
    const found = daysOf(year).filter((day) => holidayOn(day, changes[year]) && !isWeekend(day));
    expect(found).toEqual(published[year]?.map((day) => `${year}-${day}`));
  });

  it('keep their names on the substitute day', () => {
    expect(holidayOn('2027-12-27')).toBe('Christmas Day (substitute day)');
    expect(holidayOn('2027-12-28')).toBe('Boxing Day (substitute day)');
    expect(holidayOn('2022-12-26')).toBe('Boxing Day');
    expect(holidayOn('2022-12-27')).toBe('Christmas Day (substitute day)');
    expect(holidayOn('2026-12-28')).toBe('Boxing Day (substitute day)');
    expect(holidayOn('2028-01-03')).toBe('New Year’s Day (substitute day)');
    expect(holidayOn('2022-06-03', changes[2022])).toBe('Bank holiday');
  });

  it('count a Christmas at a weekend beside its substitute', () => {
    expect(holidayOn('2026-12-26')).toBe('Boxing Day');
    expect(holidayOn('2027-12-25')).toBe('Christmas Day');
    expect(holidayOn('2026-12-27')).toBeUndefined();
  });

  it('know Easter from its earliest to its latest day', () => {
    const goodFriday = (year: number) =>
      [...holidaysOf(year)].find(([, name]) => name === 'Good Friday')?.[0].slice(5);
    // Easter Sunday: 23 March 2008, 24 April 2011, 25 April 2038, 31 March 2024.
    expect([2008, 2011, 2038, 2024].map(goodFriday)).toEqual(['03-21', '04-22', '04-23', '03-29']);
  });
});

function daysOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  const length = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  return Array.from({ length }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
