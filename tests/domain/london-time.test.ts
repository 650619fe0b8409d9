import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, londonTime } from '../../src/domain/london-time.ts';

const iso = (day: string, time: string) => new Date(instantOf(day, time)).toISOString();

describe('the time in London', () => {
  it('is Greenwich in winter and an hour ahead in summer', () => {
    expect(iso('2026-11-24', '10:00')).toBe('2026-11-24T10:00:00.000Z');
    expect(iso('2026-06-24', '10:00')).toBe('2026-06-24T09:00:00.000Z');
    expect(londonTime(Date.UTC(2026, 5, 24, 23, 30))).toEqual({ day: '2026-06-25', time: '00:30' });
    expect(londonTime(Date.UTC(2026, 10, 24, 0, 0))).toEqual({ day: '2026-11-24', time: '00:00' });
  });

  it('skips an hour in March: a time that no clock shows is counted on', () => {
    expect(iso('2027-03-28', '00:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(iso('2027-03-28', '01:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(londonTime(instantOf('2027-03-28', '01:30')).time).toBe('02:30');
    expect(iso('2027-03-28', '02:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('has an hour twice in October: the first is meant', () => {
    expect(iso('2026-10-25', '00:30')).toBe('2026-10-24T23:30:00.000Z');
    expect(iso('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-10-25', '02:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('converts back to the same clock, but for the hour that does not exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 366 * 40 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        (days, minutes) => {
          const wall = new Date(Date.UTC(2000, 0, 1 + days, 0, minutes)).toISOString();
          const [day, time] = [wall.slice(0, 10), wall.slice(11, 16)];
          const shown = londonTime(instantOf(day, time));
          expect(shown).toEqual(isInGap(day, time) ? { day, time: `02${time.slice(2)}` } : { day, time });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** The hour after one o'clock on the last Sunday of March. */
function isInGap(day: string, time: string): boolean {
  const isSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
  return isSunday && /-03-(?:2[5-9]|3[01])$/.test(day) && time.startsWith('01');
}
