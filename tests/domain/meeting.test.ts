import { describe, expect, it } from 'vitest';
import { meetingsFrom, nextMeetings, type Calendar } from '../../src/domain/meeting.ts';
import { weekdays } from '../../src/domain/schedule.ts';
import type { Schedule } from '../../src/schemas/fields/schedule.ts';

const today = '2026-11-21';
const terms: Calendar = {
  schoolTerms: [
    { from: '2026-10-26', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
  ],
};

describe('the next meetings', () => {
  const tuesdays: Weekly = { repeats: 'weekly', days: ['tuesday'], from: '10:00', to: '12:00' };

  it('of a week with several days come in order', () => {
    expect(next({ ...tuesdays, days: ['thursday', 'tuesday'] })).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-12-01',
    ]);
  });

  it('of every second week keep to the week of the first', () => {
    const every: Weekly = { ...tuesdays, days: ['monday', 'friday'], every: 2, starts: '2026-11-06' };
    expect(next(every)).toEqual(['2026-11-30', '2026-12-04', '2026-12-14']);
    expect(next({ ...every, starts: '2027-01-08' })).toEqual(['2027-01-08', '2027-01-18', '2027-01-22']);
  });

  it('of a month are the second or the last of their weekday', () => {
    expect(next({ repeats: 'monthly', which: 'second', day: 'saturday' })).toEqual([
      '2026-12-12',
      '2027-01-09',
      '2027-02-13',
    ]);
    expect(next({ repeats: 'monthly', which: 'last', day: 'friday' })).toEqual([
      '2026-11-27',
      '2026-12-25',
      '2027-01-29',
    ]);
  });

  it('end with the schedule, and leave out what it leaves out', () => {
    expect(next({ ...tuesdays, until: '2026-12-08', except: ['2026-12-01'] })).toEqual([
      '2026-11-24',
      '2026-12-08',
    ]);
    expect(next({ repeats: 'dates', dates: ['2027-05-01', '2026-11-20', '2027-04-17'] })).toEqual([
      '2027-04-17',
      '2027-05-01',
    ]);
    expect(none({ repeats: 'dates', dates: ['2026-11-20'] })).toBe('over');
    expect(none({ ...tuesdays, until: '2026-11-20' })).toBe('over');
  });

  it('are doubtful on a bank holiday, unless it is known whether it meets', () => {
    const fridays: Weekly = { repeats: 'weekly', days: ['friday'], starts: '2026-12-18' };
    const doubts = (schedule: Schedule) => named(schedule).map(({ day, doubts: [doubt] }) => [day, doubt]);
    expect(doubts(fridays)[1]).toEqual(['2026-12-25', 'bank-holiday']);
    expect(doubts({ ...fridays, bankHolidays: 'meets' })[1]).toEqual(['2026-12-25', undefined]);
    expect(next({ ...fridays, bankHolidays: 'does-not-meet' })).toEqual([
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
    ]);
  });

  it('in term time are doubtful without known terms, and within them where they are known', () => {
    const club: Weekly = { ...tuesdays, termTimeOnly: true };
    expect(named(club).map(({ doubts }) => doubts)).toEqual([
      ['school-term'],
      ['school-term'],
      ['school-term'],
    ]);
    const known = named({ ...club, starts: '2026-12-08' }, terms);
    expect(known.map(({ day }) => day)).toEqual(['2026-12-08', '2026-12-15', '2027-01-05']);
    expect(known.flatMap(({ doubts }) => doubts)).toEqual([]);
    expect(none({ ...club, starts: '2027-03-01' }, terms)).toBe('no-term');
  });

  it('begin when a closed group opens again', () => {
    const from = (closed: { until?: string; words: string } | undefined) =>
      nextMeetings(tuesdays, closed, { day: today }, undefined, 1);
    expect(from({ until: '2027-02-01', words: 'Roof' }).meetings[0]?.day).toBe('2027-02-02');
    expect(from({ until: '2026-11-21', words: 'Roof' }).meetings[0]?.day).toBe('2026-11-24');
    expect(from({ words: 'Roof' })).toEqual({ meetings: [], none: 'closed' });
  });

  it('of a day that is nearly over leave out what has ended', () => {
    const at = (time: string) => [...take(meetingsFrom(tuesdays, { day: '2026-11-24', time }), 1)][0]?.day;
    expect([at('09:00'), at('11:59'), at('12:00')]).toEqual(['2026-11-24', '2026-11-24', '2026-12-01']);
  });

  it.each<Schedule>([
    { repeats: 'quarterly', words: 'In spring.' },
    { repeats: 'yearly', month: 6 },
    { repeats: 'by-arrangement', words: 'Ring.' },
    { repeats: 'not-stated' },
  ])('of %o cannot be worked out', (schedule) => {
    expect(none(schedule)).toBe('no-day');
  });

  it('of 10,000 activities cost less than a second', () => {
    const began = performance.now();
    let count = 0;
    for (let index = 0; index < 10_000; index++) {
      const days = [weekdays[index % 7] ?? 'monday'];
      const starts = index % 2 ? '2001-01-01' : undefined;
      count += next({
        repeats: 'weekly',
        days,
        every: (index % 4) + 1,
        starts,
        bankHolidays: 'meets',
      }).length;
    }
    expect(count).toBe(30_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

function next(schedule: Schedule, calendar?: Calendar): string[] {
  return named(schedule, calendar).map(({ day }) => day);
}

function named(schedule: Schedule, calendar?: Calendar) {
  return nextMeetings(schedule, undefined, { day: today }, calendar, 3).meetings;
}

function none(schedule: Schedule, calendar?: Calendar) {
  return nextMeetings(schedule, undefined, { day: today }, calendar, 3).none;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

type Weekly = Extract<Schedule, { repeats: 'weekly' }>;
