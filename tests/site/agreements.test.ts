import { expect, test } from 'vitest';
import { built, readFile } from './built.ts';
import { mainOf } from './tables.ts';
import { wordsOf } from '../publishing/elements.ts';

test('the charter says what the papers leave out, and since when nothing was reported', () => {
  const charter = textOf('/agreements/parish-charter/');
  expect(charter).toContain('The papers speak of 7 principles. 6 of them are not described in the papers.');
  expect(charter).toContain('Not reported on since 3 November 2020.');
});

test('the compact shows both sides of its contradiction', () => {
  const compact = textOf('/agreements/community-compact/');
  expect(compact).toContain('This does not fit with what is said of January 2022 (Still to be set up).');
  expect(compact).toContain('This does not fit with what is said of autumn 2021 (Drawn up).');
  expect(textOf('/agreements/')).toContain('Newest word, November 2022: Not mentioned.');
});

test('the page for parishes says what is not published yet, with the date of the paper that promised it', () => {
  const page = textOf('/parishes/');
  expect(page).toContain('No meeting, event or issue for parishes has a published date yet.');
  expect(page).toContain('A paper of 3 November 2020 names it. There is no report since.');
  expect(page).toMatch(/No issue is published here yet\..+date of the paper: 3 November 2020/);
  for (const file of ['parishes/calendar.ics', 'parishes/feed.xml', 'newsletters/parish-newsletter/feed.xml'])
    expect(built.files).toContain(file);
  expect(readFile('parishes/calendar.ics')).not.toContain('BEGIN:VEVENT');
});

function textOf(address: string): string {
  return wordsOf(mainOf(address));
}
