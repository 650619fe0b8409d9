import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasConsent } from '../../src/domain/contact.ts';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { byLetter, viewGroups } from '../../src/domain/group.ts';
import { rolesOf } from '../../src/domain/involvement.ts';
import { agesWords, costWords, languageWords } from '../../src/domain/listing-words.ts';
import { scheduleWords } from '../../src/domain/schedule.ts';
import { day, papers } from './papers.ts';

describe('a listing', () => {
  it('is fresh for three months, ageing for six, then stale', () => {
    const on = (date: string) => freshnessOf({ basis: 'checked', on: date }, '2026-11-21');
    expect([on('2026-08-22'), on('2026-08-21'), on('2026-05-22'), on('2026-05-21')]).toEqual([
      'fresh',
      'ageing',
      'ageing',
      'stale',
    ]);
    expect(freshnessOf({ basis: 'not-yet' }, '2026-11-21')).toBe('unchecked');
  });

  it('names a person only while the consent lasts', () => {
    const person = (on: string, until: string) => ({
      name: 'Ada',
      role: 'Chair',
      consent: { givenTo: 'the editor', on, until },
    });
    expect(hasConsent(person('2026-01-01', '2026-11-22'), day)).toBe(true);
    expect(hasConsent(person('2026-01-01', '2026-11-21'), day)).toBe(false);
    expect(hasConsent(person('2026-11-22', '2027-11-21'), day)).toBe(false);
    expect(hasConsent({ name: 'Ada', role: 'Chair' }, day)).toBe(false);
  });

  it('says its times, costs and ages as people do', () => {
    expect(
      scheduleWords({
        repeats: 'weekly',
        days: ['tuesday'],
        every: 2,
        starts: '2026-01-06',
        from: '10:00',
        to: '12:00',
      }),
    ).toBe('Every second Tuesday, 10am to noon');
    expect(scheduleWords({ repeats: 'monthly', which: 'last', day: 'friday', from: '19:30' })).toBe(
      'The last Friday of the month, 7.30pm',
    );
    expect(
      costWords({ kind: 'paid', amount: { basis: 'stated', written: '£2.50', pence: 250 }, per: 'session' }),
    ).toBe('£2.50 a session');
    const per = (noun: string) =>
      costWords({ kind: 'paid', amount: { basis: 'stated', written: '£2', pence: 200 }, per: noun });
    expect(['evening', 'hour', 'unit', 'year'].map(per)).toEqual([
      '£2 an evening',
      '£2 an hour',
      '£2 a unit',
      '£2 a year',
    ]);
    expect([
      agesWords({ from: 50 }),
      agesWords({ to: 4 }),
      agesWords({ from: 11, to: 17 }),
      agesWords(undefined),
    ]).toEqual(['50 and over', 'up to 4', '11 to 17', undefined]);
    expect(languageWords(['en', 'bfi', 'ne'])).toBe('English, British Sign Language and Nepali');
  });
});

describe('the A to Z', () => {
  const groups = viewGroups(papers, day);
  const letterOf = (id: string) =>
    byLetter(groups).find((one) => one.groups.some((group) => group.id === id))?.letter;

  it('holds every group once', () => {
    const listed = byLetter(groups).flatMap((one) => one.groups.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(papers.groups.map(({ id }) => id).toSorted());
  });

  it('puts digits first and looks behind accents', () => {
    expect(letterOf('demo-fifty-plus-club')).toBe('0–9');
    expect(letterOf('demo-zoes-baby-cafe')).toBe('Z');
    expect(letterOf('demo-nguyen-family-tet-circle')).toBe('N');
  });

  it('has a letter for any name', () => {
    const [first] = groups;
    if (!first) throw new Error('no group');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const [only] = byLetter([{ ...first, data: { ...first.data, title } }]);
        expect(only?.letter).toMatch(/^(?:[A-Z]|0–9|Other)$/);
      }),
    );
  });
});

it('gathers everything that a recipient does', () => {
  const roles = rolesOf(papers, 'hi-kent');
  expect(roles.map(({ name }) => name)).toEqual([
    'Partner in these promises',
    'Received from',
    'In the directory',
  ]);
  expect(roles[1]?.items[0]?.note).toBe('First phase; amount not stated; one of 20 awards');
});
