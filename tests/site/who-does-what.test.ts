import { describe, expect, test } from 'vitest';
import { attributeOf, textOf } from '../publishing/elements.ts';
import { mainOf, recordsOf, rowsMarked, rowsUnder } from './tables.ts';

const matrix = '/organisations/matrix/';
const records = recordsOf('who-does-what');
/** The word of each role in the matrix, and its name in the open data. */
const words = {
  answers: 'owner',
  shares: 'shares',
  leads: 'leads',
  partner: 'partner',
  recipient: 'recipient',
  party: 'party',
} as const;
const rows = rowsMarked(matrix, 'data-organisation');

/** "leads 3, partner 12" as counts. */
function counts(cell: string | undefined): Record<string, number> {
  const found = [...(cell ?? '').matchAll(/([a-z]+) ([\d,]+)/g)];
  return Object.fromEntries(
    found.map(([, word = '', count = '']) => [word, Number(count.replaceAll(',', ''))]),
  );
}

function addUp(all: readonly Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of all)
    for (const [word, count] of Object.entries(one)) sums[word] = (sums[word] ?? 0) + count;
  return sums;
}

describe('the matrix of partners by strategy', () => {
  test('has a line for each organisation that has a part, and no other', () => {
    const roles: readonly unknown[] = Object.values(words);
    const having = new Set(
      records.filter(({ role }) => roles.includes(role)).map((row) => row['organisation']),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ mark }) => mark))).toEqual(having);
  });

  test('its cells sum to its edges', () => {
    for (const { mark, cells } of rows)
      expect(addUp(cells.slice(1, -1).map(counts)), mark).toEqual(counts(cells.at(-1)));
    for (const section of ['bodies', 'classes']) {
      const [, ...lines] = rowsUnder(matrix, section);
      const foot = lines.pop();
      expect(lines.length, section).toBeGreaterThan(10);
      for (const [at] of (foot?.cells ?? []).entries())
        if (at > 0)
          expect(addUp(lines.map(({ cells }) => counts(cells[at])))).toEqual(counts(foot?.cells[at]));
    }
  });

  test('its sums are those of the open data', () => {
    const sums = addUp(rows.map(({ cells }) => counts(cells.at(-1))));
    for (const [word, role] of Object.entries(words))
      expect(sums[word] ?? 0, word).toBe(records.filter((row) => row['role'] === role).length);
  });

  test('each line is what the page of the organisation says', () => {
    for (const { mark, cells } of rows) {
      const [, ...lines] = rowsUnder(`/organisations/${mark}/`, 'by-strategy');
      const strategies = lines.filter((line) => line.cells[0] !== 'All').map((line) => counts(line.cells[1]));
      expect(addUp(strategies), mark).toEqual(counts(cells.at(-1)));
      if (lines.length > 1) expect(counts(lines.at(-1)?.cells[1]), mark).toEqual(counts(cells.at(-1)));
    }
  });

  test('classes of bodies stand in a section of their own, and their pages say what they are', () => {
    const marked = new Set(records.filter((row) => row['is_class']).map((row) => row['organisation']));
    const classes = new Set(
      recordsOf('organisations')
        .filter(({ kind }) => kind === 'class' || kind === 'public')
        .map(({ id }) => id),
    );
    expect([...marked].every((id) => classes.has(id))).toBe(true);
    const section = rowsUnder(matrix, 'classes').map(({ element }) =>
      attributeOf(element, 'data-organisation'),
    );
    for (const { mark } of rows) expect(section.includes(mark), mark).toBe(classes.has(mark));
    for (const id of classes)
      expect(textOfPage(`/organisations/${String(id)}/`)).toMatch(
        /A class of bodies, not one body|People, not a body/,
      );
  });
});

test('over time, a page has as many entries as the open data, each once', () => {
  for (const { id } of recordsOf('organisations')) {
    const own = records.filter((row) => row['organisation'] === id);
    const entries = new Set(
      own.map(({ role, entry_kind, entry, note }) => JSON.stringify([role, entry_kind, entry, note])),
    );
    const said = /(\d+) (?:entry|entries), the newest first/.exec(
      textOfPage(`/organisations/${String(id)}/`),
    );
    expect(Number(said?.[1] ?? 0), String(id)).toBe(entries.size);
  }
});

function textOfPage(address: string): string {
  const first = mainOf(address);
  return first?.parentNode ? textOf(first.parentNode).replace(/\s+/g, ' ') : '';
}
