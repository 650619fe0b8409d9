import { describe, expect, it } from 'vitest';
import { isClosed } from '../../src/domain/group.ts';
import { listActivities } from '../../src/domain/listed-activity.ts';
import { doubtWords, meetingWords } from '../../src/domain/meeting-words.ts';
import { dayNotes, rowWords } from '../../src/domain/week-words.ts';
import { listDays, standingAt, type Listed } from '../../src/domain/week.ts';
import { papers } from './papers.ts';

const common = { group: 'Demo Group', where: 'Hall', categories: [], places: [] };
const listed: Listed[] = [
  { ...common, id: 'b', name: 'Late', schedule: { repeats: 'weekly', days: ['tuesday'], from: '19:30' } },
  {
    ...common,
    id: 'a',
    name: 'Early',
    schedule: { repeats: 'weekly', days: ['tuesday', 'friday'], from: '10:00', to: '12:00' },
  },
  { ...common, id: 'c', name: 'Some time', schedule: { repeats: 'weekly', days: ['tuesday'] } },
  {
    ...common,
    id: 'd',
    name: 'Shut',
    closed: { until: '2026-12-29' },
    schedule: { repeats: 'weekly', days: ['tuesday'], from: '09:00' },
  },
];
const calendar = {
  schoolTerms: [
    { from: '2026-10-26', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
  ],
};

describe('the week', () => {
  it('has each day with what meets on it, earliest first, the unknown hours last', () => {
    const names = (first: string) =>
      listDays(listed, first, 8).map(({ day, rows }) =>
        [day, ...rows.map((row) => row.listed.name)].join(' '),
      );
    expect(names('2026-11-24').filter((line) => line.length > 10)).toEqual([
      '2026-11-24 Early Late Some time',
      '2026-11-27 Early',
      '2026-12-01 Early Late Some time',
    ]);
    expect(names('2026-12-29')[0]).toBe('2026-12-29 Shut Early Late Some time');
  });

  it('of one day is the same as of eight', () => {
    const all = listActivities(papers);
    const days = listDays(all, '2026-12-22', 8);
    expect(days.flatMap(({ rows }) => rows).length).toBeGreaterThan(50);
    for (const day of days) expect(listDays(all, day.day, 1)).toEqual([day]);
  });

  it('tells what is open now from what is later, over, or not known', () => {
    const at = (time: string) => standingAt({ day: '', from: '10:00', to: '12:00', doubts: [] }, time);
    expect([at('09:59'), at('10:00'), at('11:59'), at('12:00')]).toEqual(['later', 'now', 'now', 'over']);
    expect(standingAt({ day: '', from: '10:00', doubts: [] }, '10:30')).toBe('unknown');
    expect(standingAt({ day: '', from: '10:00', doubts: [] }, '09:30')).toBe('later');
    expect(standingAt({ day: '', doubts: [] }, '09:30')).toBe('unknown');
  });

  it('says bank holidays and school holidays at the top of a day', () => {
    const notes = (day: string) => listDays([], day, 1, calendar).flatMap(dayNotes).join(' ');
    expect(notes('2026-12-25')).toMatch(/^Christmas Day\. .* School holidays: /);
    expect(notes('2026-11-24')).toBe('School term.');
    expect(notes('2027-03-01'), 'nobody has said when the next term is').toBe('');
  });

  it('says a row in words', () => {
    const [friday] = listDays(listed, '2026-12-25', 1)[0]?.rows ?? [];
    expect(friday && rowWords(friday)).toEqual({
      hours: '10am to noon',
      name: 'Early',
      facts: 'Demo Group · Hall',
      doubts: 'Christmas Day: it is not known whether it meets, so ask first.',
    });
    expect(friday && meetingWords(friday.meeting, '2026-11-24')).toBe('Friday 25 December, 10am to noon');
    expect(friday && meetingWords(friday.meeting, '2025-11-24')).toBe(
      'Friday 25 December 2026, 10am to noon',
    );
    expect(doubtWords({ doubts: ['school-term'] })).toEqual(['If it is school term then: ask first.']);
  });

  it('gives of a secret address the town only', () => {
    const [group] = papers.groups.filter(({ data }) => data.activities.length > 0);
    const [activity] = group?.data.activities ?? [];
    if (!group || !activity) throw new Error('no group has an activity');
    const venue = {
      title: 'The Refuge',
      summary: '',
      masked: true,
      street: '9 Quay',
      town: 'Millbrook',
      postcode: 'ME15 9CK',
      places: [],
    };
    const meets = {
      ...activity,
      venue: 'refuge',
      schedule: { repeats: 'weekly' as const, days: ['monday' as const] },
    };
    const [only] = listActivities({
      ...papers,
      venues: [{ id: 'refuge', file: '', data: venue }],
      groups: [{ ...group, data: { ...group.data, activities: [meets] } }],
    });
    expect(only?.where).toBe('Millbrook');
    expect(JSON.stringify(only)).not.toMatch(/Refuge|Quay|ME15/);
  });
});

it('a group is closed until the day on which it opens, or for ever', () => {
  expect(isClosed({ closed: { until: '2027-02-01', words: 'Roof' } }, '2027-01-31')).toBe(true);
  expect(isClosed({ closed: { until: '2027-02-01', words: 'Roof' } }, '2027-02-01')).toBe(false);
  expect(isClosed({ closed: { words: 'Roof' } }, '2027-02-01')).toBe(true);
  expect(isClosed({}, '2027-02-01')).toBe(false);
});
