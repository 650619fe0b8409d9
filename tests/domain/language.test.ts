import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formFor, languagePath, noun } from '../../src/domain/language.ts';
import { countWords, monthName } from '../../src/domain/words.ts';
import type { PluralForms } from '../../src/texts/catalogue.ts';

const welsh = JSON.parse(readFileSync('src/texts/cy.json', 'utf8')) as Record<string, string | PluralForms>;

test('the months and the days of Welsh are those of Intl, which few browsers have', () => {
  const month = new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat('cy', { weekday: 'long', timeZone: 'UTC' });
  for (let number = 1; number <= 12; number++)
    expect(welsh[monthName(number)]).toBe(month.format(Date.UTC(2026, number - 1, 1)));
  // 5 January 2026 is a Monday.
  for (const [at, name] of 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ').entries())
    expect(welsh[name]).toBe(day.format(Date.UTC(2026, 0, 5 + at)));
});

test('a counted noun has the form of its number', () => {
  expect([0, 1, 2, 1000].map((count) => countWords(count, 'story', 'stories'))).toEqual([
    '0 stories',
    '1 story',
    '2 stories',
    '1,000 stories',
  ]);
  expect(formFor({ one: 'un {0}', other: 'sawl {0}' }, 3, '3')).toBe('sawl 3');
  expect(noun('ward')).toEqual({ one: '{0} ward', other: '{0} wards' });
});

test('the first language stands at the address of the site, each other below its code', () => {
  expect([languagePath('en', ['en', 'cy']), languagePath('cy', ['en', 'cy'])]).toEqual(['', 'cy/']);
  expect([languagePath('en', ['cy', 'en']), languagePath('cy', ['cy'])]).toEqual(['en/', '']);
});
