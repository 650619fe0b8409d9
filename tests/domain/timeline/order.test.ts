import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/domain/partial-date.ts';
import { aboutNothing, factKinds, type Fact } from '../../../src/domain/timeline/fact.ts';
import { blocksOf, inOrder, partsOf, stretchesOf, yearOf } from '../../../src/domain/timeline/order.ts';
import { stretchName } from '../../../src/domain/timeline/words.ts';
import type { PartialDate, Precision } from '../../../src/schemas/fields/partial-date.ts';

const month = fc
  .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([of, number]) => `${of}-${String(number).padStart(2, '0')}`);
const year = fc.integer({ min: 2019, max: 2022 }).map(String);
const range = fc
  .tuple(fc.oneof(month, day, year), fc.oneof(month, day, year))
  .map((ends) => ends.sort((a, b) => spanFirst(a).localeCompare(spanFirst(b))).join('/'))
  .filter((iso) => {
    const [from = '', to = ''] = iso.split('/');
    return from.slice(0, to.length) <= to.slice(0, from.length);
  });
const date = fc.oneof(
  day.map((iso) => stated(iso, 'day')),
  month.map((iso) => stated(iso, 'month')),
  year.map((iso) => stated(iso, 'year')),
  range.map((iso) => stated(iso, 'range')),
  month.map((iso): PartialDate => ({ basis: 'inferred', iso, precision: 'month', reason: 'It says so.' })),
  fc.constant<PartialDate>({ basis: 'not-stated', because: 'blank' }),
);
const facts = fc
  .array(fc.record({ date, kind: fc.constantFrom(...factKinds) }), { maxLength: 40 })
  .map((all) => all.map((one, at) => factAt(one.date, one.kind, at)));

describe('facts in any order', () => {
  test('come out in one order, each once, those without a date last', () => {
    fc.assert(
      fc.property(facts, fc.func(fc.integer()), (all, shuffle) => {
        const other = [...all].sort((a, b) => shuffle(a.key) - shuffle(b.key));
        const told = inOrder(all);
        expect(inOrder(other)).toEqual(told);
        expect(told.toSorted(byKey)).toEqual(all.toSorted(byKey));
        const dated = told.map((fact) => 'iso' in fact.date);
        expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test('stand in stretches that hold their days, none twice, by the first possible day and the less exact first', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const stretches = stretchesOf(all);
        const ids = stretches.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const keys = stretches.map(({ span }) => `${span.first} ${inverse(span.last)}`);
        expect(keys).toEqual([...keys].sort());
        for (const { span, isMonth, moments } of stretches) {
          if (isMonth) expect(span.first.slice(0, 7)).toBe(span.last.slice(0, 7));
          const spans = moments.flatMap((moment) => spanOf(moment.date) ?? []);
          for (const one of spans) {
            expect(one.first >= span.first && one.last <= span.last).toBe(true);
            if (!isMonth) expect(one).toEqual(span);
          }
          const order = spans.map((one) => `${one.first} ${inverse(one.last)}`);
          expect(order).toEqual([...order].sort());
        }
      }),
    );
  });

  test('fill pages that are never too long and hold all of them in their order', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 15 }), (all, most) => {
        const told = inOrder(all).filter((fact) => 'iso' in fact.date);
        const parts = partsOf(told, most);
        expect(parts.flat()).toEqual(told);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(inOrder(part)).toEqual(part);
        }
        if (told.length > 0) expect(parts.every((part) => part.length > 0)).toBe(true);
        if (told.length <= most) expect(parts).toHaveLength(1);
      }),
    );
  });
});

test('a longer time stands under its first year, before its month, and says how long it is', () => {
  const all = ['2012-01-15', '2012-01', '2012', '2012/2016', '2012-01/2012-03'].map((iso, at) =>
    factAt(stated(iso, precisionOf(iso)), 'report', at),
  );
  expect(stretchesOf(all).map(stretchName)).toEqual([
    '2012 to 2016',
    '2012',
    'January 2012 to March 2012',
    'January 2012',
  ]);
  expect(all.map((fact) => yearOf(fact.date))).toEqual(['2012', '2012', '2012', '2012', '2012']);
  expect(
    stretchesOf(all)
      .at(-1)
      ?.moments.map((moment) => 'iso' in moment.date && moment.date.iso),
  ).toEqual(['2012-01', '2012-01-15']);
});

test('dates that mean the same are one line with the words of each, but not where one is worked out', () => {
  const words = ['30 April 2012', 'By 30 April 2012'].map((written, at) =>
    factAt({ basis: 'stated', written, iso: '2012-04-30', precision: 'day' }, 'target', at),
  );
  const inferred: PartialDate = {
    basis: 'inferred',
    iso: '2012-04-30',
    precision: 'day',
    reason: 'So it is.',
  };
  const [april] = stretchesOf([...words, factAt(inferred, 'target', 2)]);
  expect(april?.moments.map(({ written, facts: all }) => [written, all.length])).toEqual([
    [['30 April 2012', 'By 30 April 2012'], 2],
    [[], 1],
  ]);
});

test('facts of one date stand by kind, and by paper', () => {
  const of = (kind: Fact['kind'], document: string, at: number) => ({
    ...factAt(stated('2012', 'year'), kind, at),
    source: { document, section: '1' },
  });
  const all = inOrder([
    of('report', 'b', 0),
    of('target', 'a', 1),
    of('report', 'a', 2),
    of('report', 'b', 3),
  ]);
  expect(blocksOf(all).map(({ kind, document, facts: own }) => [kind, document, own.length])).toEqual([
    ['target', 'a', 1],
    ['report', 'b', 2],
    ['report', 'a', 1],
  ]);
});

function factAt(of: PartialDate, kind: Fact['kind'], at: number): Fact {
  const key = ['facts', String(at).padStart(3, '0')];
  return { key, date: of, kind, says: `Fact ${at}.`, path: '/', source: undefined, about: aboutNothing };
}

function stated(iso: string, precision: Precision): PartialDate {
  return { basis: 'stated', written: iso, iso, precision };
}

function precisionOf(iso: string): Precision {
  if (iso.includes('/')) return 'range';
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
}

function spanFirst(iso: string): string {
  return `${iso}${'-01-01'.slice(iso.length - 4)}`;
}

function byKey(a: Fact, b: Fact): number {
  return a.key.join() < b.key.join() ? -1 : 1;
}

/** Digits the other way round: what is later comes first. */
function inverse(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
