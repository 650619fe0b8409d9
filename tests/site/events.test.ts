import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/domain/words.ts';
import { attributeOf, elementsIn, elementsOf, wordsOf } from '../publishing/elements.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { built, readFile } from './built.ts';
import { linksOf, mainOf, recordsOf } from './tables.ts';

const { events } = readContent('src/content').content;
const months = built.pages
  .map(({ address }) => address)
  .filter((path) => /^\/events\/\d{4}-\d\d\/$/.test(path));

describe('the list of events', () => {
  test('says plainly that nothing is to come, with the date of the newest paper', () => {
    expect(wordsOf(mainOf('/events/'))).toContain(
      'Nothing that the papers name is still to come. The newest of them is of November 2022.',
    );
  });

  test('leads to every event, every month, every kind and the calendar', () => {
    const links = linksOf('/events/');
    for (const { id } of events) expect(links).toContain(`/events/${id}/`);
    for (const month of months) expect(links).toContain(month);
    for (const { data } of events) expect(links).toContain(`/events/kind/${data.kind}/`);
    expect(links).toContain('/events/calendar.ics');
  });

  test('and the lists of the kinds hold each event once', () => {
    const kinds = built.pages
      .map(({ address }) => address)
      .filter((path) => path.startsWith('/events/kind/'));
    const listed = kinds.flatMap((path) =>
      linksOf(path).filter((link) => /^\/events\/[a-z0-9-]+\/$/.test(link)),
    );
    expect(listed.toSorted()).toEqual(events.map(({ id }) => `/events/${id}/`).toSorted());
  });
});

describe('the page of a month', () => {
  test('is a table from Monday to Sunday, with a caption and every day of the month', () => {
    expect(months).toContain('/events/2022-11/');
    for (const path of months) {
      const [table, ...others] = elementsIn(mainOf(path), 'table');
      expect(others, path).toEqual([]);
      expect(elementsIn(table, 'caption').map(wordsOf), path).toHaveLength(1);
      const heads = elementsIn(table, 'th');
      expect(heads.map(wordsOf).join(' ')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
      expect(heads.every((head) => attributeOf(head, 'scope') === 'col')).toBe(true);
      const month = path.split('/')[2] ?? '';
      const days = elementsIn(table, 'time').map((time) => attributeOf(time, 'datetime') ?? '');
      const [year = 0, number = 1] = month.split('-').map(Number);
      expect(days).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(days.every((day) => day.startsWith(month))).toBe(true);
    }
  });

  test('has the event of 30 November 2022 under Wednesday, and the awards below, on no known day', () => {
    const main = mainOf('/events/2022-11/');
    const cells = elementsIn(main, 'td');
    const at = cells.findIndex((cell) => wordsOf(cell).includes('Volunteering and Funding Advice Event'));
    expect(wordsOf(cells[at] ?? main)).toMatch(/^Wednesday 30 /);
    expect(at % 7).toBe(2);
    expect(wordsOf(main)).toContain('Awards 2022 – Some time from October 2022 to November 2022');
  });

  test('marks today in words, in one month only', () => {
    const marked = months.filter((path) =>
      elementsIn(mainOf(path), 'strong').some((strong) => wordsOf(strong) === 'Today'),
    );
    expect(marked).toHaveLength(1);
  });
});

describe('the page of an event', () => {
  test('says when it was as exactly as the paper, and no search engine is told of a day that nobody knows', () => {
    for (const { id, data } of events) {
      const page = elementsOf(readFile(`events/${id}/index.html`));
      const main = page.find(({ tagName }) => tagName === 'main');
      if (main && 'iso' in data.date)
        expect(wordsOf(main).toLowerCase(), id).toContain(dateWords(data.date).toLowerCase());
      expect(readFile(`events/${id}/index.html`), id).not.toContain('"@type":"Event"');
    }
  });

  test('tells of the other years of the awards', () => {
    const links = linksOf('/events/compassionate-maidstone-awards-2021/');
    for (const other of ['', '-2020', '-2022'])
      expect(links).toContain(`/events/compassionate-maidstone-awards${other}/`);
  });
});

test('the open data has every event, with the series that it belongs to', () => {
  const records = recordsOf('events');
  expect(records).toHaveLength(events.length);
  expect(records.filter(({ series }) => series === 'compassionate-maidstone-awards')).toHaveLength(3);
});
