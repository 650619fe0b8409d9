import { describe, expect, test } from 'vitest';
import { factsOf, leftOut } from '../../../src/domain/timeline/facts.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import type { PartialDate } from '../../../src/schemas/fields/partial-date.ts';
import type { Content } from '../../../src/schemas/index.ts';
import type { Update } from '../../../src/schemas/update.ts';
import { datesIn, places } from './dates.ts';

const papers = readContent('src/content').content as Content;
const miniature = readContent('tests/fixtures/council').content as Content;
const planted = plant(structuredClone(papers));
const isLeftOut = ({ at }: { at: string }) => leftOut.some((exception) => at.startsWith(exception.at));

describe.each([
  ['the papers', papers],
  ['the miniature council', miniature],
  ['content with what no paper has yet', planted],
])('every date of %s', (_, content) => {
  const dates = datesIn(content);
  const told = new Set<object>(factsOf(content).map(({ date }) => date));

  test('stands in the timeline, or is left out for a reason that is written down', () => {
    const lost = dates.filter((one) => !told.has(one.date) && !isLeftOut(one));
    expect(lost.map(({ at, of }) => `${at} of ${of}`)).toEqual([]);
  });

  test('is one of the content: the timeline makes none', () => {
    const written = new Set<object>(dates.map(({ date }) => date));
    expect(factsOf(content).filter(({ date }) => !written.has(date))).toEqual([]);
  });
});

test('no field for a date has been added that no content here fills: fill it in plant(), and see that it is told', () => {
  const filled = new Set(
    [papers, miniature, planted].flatMap((content) => datesIn(content).map(({ at }) => at)),
  );
  expect([...places].filter((at) => !filled.has(at))).toEqual([]);
  expect(places.size).toBeGreaterThan(40);
});

test('each exception is needed, and tells of dates that are there', () => {
  const all = datesIn(papers).map(({ at }) => at);
  for (const { at } of leftOut.filter((one) => one.at !== 'snapshots: '))
    expect(
      all.some((place) => place.startsWith(at)),
      at,
    ).toBe(true);
});

/** The fields for dates that neither the papers nor the miniature council fill. */
function plant(content: Content): Content {
  const source = { document: 'equalities-action-plan-update-2022', section: '1' };
  const day = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'day' });
  const update = (iso: string): Update => ({
    date: day(iso),
    points: ['It went on.'],
    source,
    revised: { targetStart: day(`${iso.slice(0, 9)}8`), targets: [{ date: day(`${iso.slice(0, 9)}9`) }] },
  });
  const of = <T>(list: readonly T[]): T => {
    const [first] = list;
    if (!first) throw new Error('nothing there');
    return first;
  };
  of(content.strategies).data.closingStatement = { date: day('2016-04-01'), text: 'It is over.', source };
  const action = of(content.actions).data;
  action.updates.push(update('2023-01-01'));
  action.projects = {
    items: [{ id: 'one', title: 'The first', kind: 'pilot', updates: [update('2023-02-01')], source }],
  };
  const agreement = of(content.agreements).data;
  agreement.undertakings = [
    { ...of(agreement.undertakings ?? []), action: undefined, updates: [update('2023-03-01')] },
  ];
  if (content.policies.length > 0) of(content.policies).data.reviewed = day('2023-04-01');
  const [from, to] = content.organisations;
  if (!from || !to) throw new Error('nobody there');
  const transfer = { from: from.id, to: to.id, standing: 'agreed' as const, date: day('2023-05-01'), source };
  of(content.venues).data.transfer = transfer;
  const phase = of(content.funds.flatMap(({ data }) => data.phases));
  const amount = { basis: 'stated' as const, written: '£1', pence: 100 };
  phase.paid = { amount, asOf: day('2023-06-01'), source };
  return content;
}
