import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOfPaper, updateAnchors } from '../../src/domain/update-anchor.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';

const month = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'month' });
const undated: PartialDate = { basis: 'not-stated', because: 'blank' };
const of = (document: string, date: PartialDate) => ({ date, source: { document, section: '1' } });

const update = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.constantFrom('2021-01', '2022-02', '2023-03').map(month), fc.constant(undated)),
  )
  .map(([document, date]) => of(document, date));

test('an update is found by its paper; the older ones of one paper add their date', () => {
  expect(
    updateAnchors([
      of('report', month('2021-01')),
      of('report', month('2022-02')),
      of('plan', month('2020-01')),
    ]),
  ).toEqual(['said-report.2021-01', 'said-report', 'said-plan']);
});

test('no anchor stands twice, and each paper has its own', () => {
  fc.assert(
    fc.property(fc.array(update, { maxLength: 8 }), (updates) => {
      const anchors = updateAnchors(updates);
      expect(new Set(anchors).size).toBe(updates.length);
      for (const { source } of updates) expect(anchors).toContain(anchorOfPaper(source.document));
      for (const anchor of anchors) expect(anchor).toMatch(/^said-[a-z0-9.-]+$/);
    }),
  );
});

test('the order in which updates of different dates are written changes no anchor', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(update, { selector: ({ date }) => JSON.stringify(date), maxLength: 4 }),
      (updates) => {
        const [there, back] = [updateAnchors(updates), updateAnchors([...updates].reverse())];
        expect(back.reverse()).toEqual(there);
      },
    ),
  );
});
