import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GroupCard } from '../../src/domain/card.ts';
import { activityLines, cardsAsCsv, cardsAsText, cautionWords } from '../../src/domain/card-words.ts';
import { csvText } from '../../src/domain/csv-text.ts';
import { readCsv } from '../exports/published.ts';

const card: GroupCard = {
  id: 'choir',
  title: '=HYPERLINK("https://bad.example.org")',
  summary: ' +441632 is not "summed", is it?',
  activities: [{ name: 'Practice', when: 'Every Tuesday', where: 'Lark Hall', cost: '£2 a session' }],
  categories: ['Music'],
  places: [],
  checked: '2026-03-01',
  closed: { until: '2026-12-01', words: 'The roof leaks.' },
  phone: '01632 960001',
};
const pageOf = (id: string) => `https://larkshire.example.org/groups/${id}/`;

it('says what one must know before one goes there, as it is on the day', () => {
  expect(cautionWords(card, '2026-11-21')).toEqual([
    'Closed for now, until 1 December 2026. The roof leaks.',
    'Checked over 6 months ago: 1 March 2026.',
  ]);
  expect(cautionWords({ ...card, checked: undefined, madeUp: true }, '2026-12-01')).toEqual([
    'Made up for demonstration.',
    'Not yet checked.',
  ]);
});

it('names an activity where there are several', () => {
  expect(activityLines(card)).toEqual(['Every Tuesday · Lark Hall · £2 a session']);
  expect(activityLines({ ...card, more: 1 })).toEqual([
    'Practice · Every Tuesday · Lark Hall · £2 a session',
    'and 1 more activity',
  ]);
});

it('writes a text and a table in which no cell is a formula', () => {
  expect(cardsAsText([card], '2026-11-21', pageOf)).toMatch(/^=HYPERLINK.*\nEvery Tuesday[^]*\/choir\/\n$/);
  const [, row = []] = readCsv(cardsAsCsv([card], pageOf).slice(1));
  expect(row.slice(0, 2)).toEqual([`'${card.title}`, `'${card.summary.trim()}`]);
});

it('writes CSV as the open data does', () => {
  const line = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\r\n]/.test(text));
  const cell = fc.oneof(line, fc.constantFrom('=1', '+1', '-1', '@x', '\tx', '\uFF1Dx', 'a,b', 'a"b', ''));
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (table) => {
      expect(csvText(table)).toBe(
        stringify(table, { bom: true, escape_formulas: true, record_delimiter: '\r\n' }),
      );
    }),
  );
  expect(readCsv(csvText([['one\ntwo', '"']]).slice(1))).toEqual([['one\ntwo', '"']]);
});
