import { assert, constantFrom, option, property, date as someDate } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consultationCalendars } from '../../src/domain/consultation-calendar.ts';
import {
  consultationStanding,
  groupConsultations,
  listAnswered,
  type Standing,
} from '../../src/domain/consultation.ts';
import { addressWords, datesLine, standingWords } from '../../src/domain/consultation-words.ts';
import { addDays } from '../../src/domain/partial-date.ts';
import type { Consultation } from '../../src/schemas/consultation.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf } from '../fixtures/copy.ts';
import { day } from './papers.ts';

const none: PartialDate = { basis: 'not-stated', because: 'not-mentioned' };
const stated = (iso: string, precision: 'day' | 'month' | 'year' = 'day'): PartialDate => ({
  basis: 'stated',
  written: iso,
  iso,
  precision,
});
const asked = (
  opened: PartialDate,
  closed: PartialDate,
  kind: Consultation['kind'] = 'public-consultation',
) => ({
  kind,
  opened,
  closed,
});
const standing = (data: ReturnType<typeof asked>, today: string) =>
  consultationStanding(data, today).standing;
const one = (content: Content, id: string) => {
  const found = content.consultations.find((entry) => entry.id === id);
  if (!found) throw new Error(`no consultation ${id}`);
  return found;
};
const larkshire = contentOf(() => undefined);
const someDay = someDate({
  min: new Date('2020-01-01'),
  max: new Date('2030-12-31'),
  noInvalidDate: true,
}).map((date) => date.toISOString().slice(0, 10));

describe('how a consultation stands', () => {
  test('is open on its first and on its last day, and not on the days around them', () => {
    const data = asked(stated('2026-11-02'), stated('2026-12-18'));
    expect(
      ['2026-11-01', '2026-11-02', '2026-12-18', '2026-12-19'].map((today) => standing(data, today)),
    ).toEqual(['to-come', 'open', 'open', 'closed']);
  });

  test('what closed "in 2022" is closed from the first day of 2023', () => {
    const data = asked(none, stated('2022', 'year'));
    expect(standing(data, '2023-01-01')).toBe('closed');
    expect(consultationStanding(data, '2022-06-01')).toEqual({ standing: 'open', unsure: 'closed' });
    expect(standingWords(data, '2022-06-01')).toBe(
      'As of 1 June 2022: it may be open. It closes: 2022. The papers give no day.',
    );
  });

  test('what opens in a month may be open in that month', () => {
    const data = asked(stated('2026-11', 'month'), stated('2027-01-31'));
    expect(consultationStanding(data, '2026-11-20')).toEqual({ standing: 'open', unsure: 'opened' });
    expect(consultationStanding(data, '2026-11-30')).toEqual({ standing: 'open' });
    expect(datesLine(data, '2026-11-20')).toBe('may be open; opens: November 2026');
  });

  test('without dates the papers give none; without an end they do not say when it closed', () => {
    expect(standingWords(asked(none, none), day)).toBe('The papers give no dates.');
    expect(standingWords(asked(stated('2020-04', 'month'), none), day)).toBe(
      'It opened: April 2020. The papers do not say when it closed.',
    );
    expect(standing(asked(none, none, 'panel'), day)).toBe('standing');
  });

  test('goes from to come over open to closed, and never back', () => {
    const order: Standing[] = ['to-come', 'standing', 'open', 'no-end', 'no-dates', 'closed'];
    const ends = option(someDay, { nil: undefined });
    const precise = constantFrom<'day' | 'month' | 'year'>('day', 'month', 'year');
    const dateOf = (text: string | undefined, precision: 'day' | 'month' | 'year') =>
      text === undefined ? none : stated(text.slice(0, { day: 10, month: 7, year: 4 }[precision]), precision);
    assert(
      property(ends, ends, precise, someDay, (opens, closes, precision, today) => {
        if (opens !== undefined && closes !== undefined && closes < opens) return;
        const data = asked(dateOf(opens, precision), dateOf(closes, precision));
        const [now, then] = [today, addDays(today, 200)].map((on) => order.indexOf(standing(data, on)));
        expect(now).toBeLessThanOrEqual(then ?? -1);
      }),
    );
  });
});

describe('the miniature council on 20 November 2026', () => {
  const today = '2026-11-20';
  const groups = groupConsultations(larkshire.consultations, today);

  test('has one open, one to come, and closed ones with results', () => {
    const ids = Object.fromEntries(
      [...groups].map(([group, entries]) => [group, entries.map(({ id }) => id)]),
    );
    expect(ids).toMatchObject({
      open: ['bus-routes'],
      'to-come': ['mill-plans'],
      'with-results': ['river-path', 'bench-survey'],
      standing: ['talk-larkshire'],
    });
  });

  test('says the day with what is open', () => {
    expect(standingWords(one(larkshire, 'bus-routes').data, today)).toBe(
      'As of 20 November 2026: open. It closes: 18 December 2026.',
    );
    expect(standingWords(one(larkshire, 'mill-plans').data, today)).toBe(
      'As of 20 November 2026: not open yet. It opens: spring 2027.',
    );
    expect(standingWords(one(larkshire, 'river-path').data, today)).toBe(
      'As of 20 November 2026: closed. It closed: 2024.',
    );
  });

  test('gives the day on which a link was checked', () => {
    expect(addressWords(larkshire, one(larkshire, 'bus-routes').data)).toBe(
      'Named in: Progress report 2025 (January 2025). The link was checked on 3 November 2026.',
    );
  });

  test('tells what people said, also where nothing was done about it', () => {
    expect(listAnswered(larkshire.consultations).map(({ outcome }) => outcome.did)).toEqual([
      'The council put up two benches and is looking for places for four more.',
      undefined,
    ]);
  });

  test('puts opening and closing into a calendar, and says how far a day is known', () => {
    const [calendar] = consultationCalendars(larkshire);
    const titles = calendar?.items.map((item) => ('title' in item ? item.title : ''));
    expect(calendar?.path).toBe('/consultations/calendar.ics');
    expect(titles).toContain('Closes: Which bus routes do you need?');
    expect(titles).toContain('Opens: Plans for the old mill (spring 2027)');
    expect(titles).toContain('Closes: Where should benches go? (June 2023)');
  });
});
