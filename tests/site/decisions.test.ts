import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { outcomeUnknown } from '../../src/domain/decision-words.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { attributeOf, elementsOf, wordsOf } from '../publishing/elements.ts';
import { built } from './built.ts';
import { mainOf } from './tables.ts';

const { content } = readContent('src/content');
const unknown = content.decisions.filter(({ data }) => data.outcome.basis === 'not-in-sources');
const recommended = unknown.flatMap(({ id, data }) =>
  data.recommendations.map(({ text, actions = [] }) => ({ decision: id, text, actions })),
);
/** What the content itself says, which is not ours to scan: a report may well speak of what was agreed elsewhere. */
const own = content.decisions.flatMap(({ data }) => [
  data.title,
  data.summary,
  ...data.recommendations.map(({ text }) => text),
  ...(data.outcome.basis === 'not-in-sources' ? [data.outcome.note] : []),
]);
const titles = [...content.actions, ...content.documents, ...content.organisations].map(
  ({ data }) => data.title,
);

describe('a recommendation whose outcome no paper states', () => {
  test('is marked as such on the page of its decision, row by row', () => {
    expect(recommended.length).toBeGreaterThan(5);
    for (const { id, data } of unknown) {
      const rows = open(`/decisions/${id}/`).filter(
        (element) => attributeOf(element, 'data-recommendation') !== undefined,
      );
      expect(rows.map(wordsOf).join(), id).toContain(data.recommendations[0]?.text ?? '');
      expect(rows).toHaveLength(data.recommendations.length);
      for (const row of rows) expect(wordsOf(row)).toContain('Not in the papers');
    }
  });

  test('is named on the page of each promise that came of it', () => {
    for (const { decision, actions } of recommended)
      for (const action of actions) {
        const [line] = open(`/actions/${action}/`).filter(
          (element) => attributeOf(element, 'data-came-of') === decision,
        );
        expect(line && wordsOf(line), action).toContain(outcomeUnknown);
      }
  });

  test('is nowhere said to be agreed or decided: not in its chain, its row, the overview or on its promises', () => {
    let scanned = 0;
    for (const { address } of built.pages)
      for (const element of open(address)) {
        scanned++;
        let text = wordsOf(element);
        for (const said of [...own, ...titles].sort((a, b) => b.length - a.length))
          text = text.replaceAll(said, '');
        text = text.replaceAll(new RegExp(`${outcomeUnknown}|“[^”]*”`, 'gi'), '');
        expect(text, address).not.toMatch(/\b(?:agreed|decided)\b/i);
      }
    // A chain and a row in the overview for each decision; a row and a line at its promises for each recommendation.
    expect(scanned).toBeGreaterThanOrEqual(2 * unknown.length + 2 * recommended.length - 1);
  });
});

test('the overview counts with its denominators', () => {
  const text = wordsOf(mainOf('/decisions/'));
  const { decisions } = content;
  expect(text).toContain(`${decisions.length - unknown.length} of ${decisions.length} decisions`);
  const all = decisions.flatMap(({ data }) => data.recommendations).length;
  expect(text).toContain(`stated for ${all - recommended.length} of ${all}.`);
});

test('a report leads to the decision that it was put to, and to the promises', () => {
  for (const { id, data } of content.decisions.filter((one) => one.data.report !== undefined))
    expect(wordsOf(mainOf(`/documents/${data.report}/`)), id).toContain('Decisions that it led to');
});

/** The parts of a page that show something of which no outcome is known. */
function open(address: string): Tree.Element[] {
  return elementsOf(mainOf(address)).filter(
    (element) => attributeOf(element, 'data-outcome') === 'not-in-sources',
  );
}
