import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/domain/period.ts';
import { snapshotOf, snapshotText } from '../../src/domain/snapshot.ts';
import { snapshot } from '../../src/schemas/snapshot.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

const council = readContent('tests/fixtures/council').content as Content;
const periods = papers.periods.map(({ id, data }) => [id, lastDayOf(data) ?? ''] as const);

describe.each(periods)('what was known at the end of %s', (_, last) => {
  const known = snapshotOf(papers, last);

  it('is what its schema accepts, and the same text each time', () => {
    expect(snapshot.parse(known)).toEqual(known);
    expect(snapshotText(snapshotOf(papers, last))).toBe(snapshotText(known));
    expect(snapshot.parse(JSON.parse(snapshotText(known)))).toEqual(known);
  });

  it('has every promise in a strategy that was known', () => {
    const strategies = new Set(known.strategies.map(({ id }) => id));
    expect(known.promises.filter(({ strategy }) => !strategies.has(strategy))).toEqual([]);
  });

  it('rests on no paper from after it', () => {
    const later = papers.documents
      .filter(({ data }) => 'iso' in data.date && data.date.iso > last)
      .map(({ id }) => id);
    const text = JSON.stringify(
      known.promises.map((promise) => [promise.made, promise.sources, promise.reports, promise.became]),
    );
    expect(later.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });
});

it('counts the promises of each time, each from the paper that lists it as one of its plan', () => {
  const counts = periods.map(([id, last]) => [id, snapshotOf(papers, last).promises.length]);
  expect(Object.fromEntries(counts)).toEqual({
    '2012-01': 12,
    '2020-11': 19,
    '2021-autumn': 40,
    '2022-01': 48,
    '2022-11': 48,
  });
  expect(snapshotOf(papers, day).promises).toHaveLength(48);
});

it('knows a promise only from its own plan on, though an older paper spoke of the matter', () => {
  const review = 'access-to-services-review';
  const then = (last: string) => snapshotOf(papers, last).promises.find(({ id }) => id === review);
  expect(then('2020-11-30')).toBeUndefined();
  expect(then('2021-11-30')?.made.document.id).toBe('equalities-action-plan-update-2021');
});

it('has what was promised first beside what a later paper made of it', () => {
  const bench = changed((action) => {
    const [update] = action.updates;
    if (!update) throw new Error('no update');
    action.updates[0] = {
      ...update,
      revised: {
        targets: [{ date: { basis: 'stated', written: 'May 2026', iso: '2026-05', precision: 'month' } }],
        agreedFunding: { amount: { basis: 'stated', written: '£6,000', pence: 600000 } },
        reason: 'The ground was wet.',
      },
    };
  });
  const [before, after] = ['2024-12-31', '2025-01-31'].map((last) =>
    snapshotOf(bench, last).promises.find(({ id }) => id === 'riverside-benches'),
  );
  expect(before?.targets).toEqual(before?.firstTargets);
  expect(before).not.toHaveProperty('firstFunding');
  expect(after).toMatchObject({
    targets: [{ date: { iso: '2026-05' } }],
    firstTargets: before?.targets,
    funding: { amount: { pence: 600000 } },
    firstFunding: { amount: { pence: 500000 }, fund: { id: 'lark-chest', title: 'Lark Chest' } },
    reports: [{ changed: 'The ground was wet.', revised: { funding: { amount: { pence: 600000 } } } }],
  });
});

it('leaves out what a later paper brought: a partner, a round, a figure, a judgement', () => {
  const source = { document: 'progress-report-2025', section: 'Row 1' };
  const later = changed((action) => {
    action.partners.push({ organisation: 'millbrook-library-trust', source });
    action.successCriteria.items[0] = {
      text: 'People say so.',
      result: 'met',
      evidence: 'They did.',
      date: { basis: 'stated', written: '2024', iso: '2024', precision: 'year' },
      source,
    };
  });
  const fund = later.funds.find(({ id }) => id === 'village-grants');
  if (fund?.data.phases[1]) fund.data.phases[1].source = source;
  const [before, after] = ['2024-12-31', '2025-01-31'].map((last) => {
    const known = snapshotOf(later, last);
    const promise = known.promises.find(({ id }) => id === 'riverside-benches');
    const grants = known.funds.find(({ id }) => id === 'village-grants');
    return {
      partners: promise?.partners.length,
      result: promise?.criteria.items[0]?.result,
      rounds: grants?.phases.length,
      // Counted in September 2023, and told in January 2025.
      bids: grants?.phases[0]?.bids?.count,
      readings: known.measures.find(({ id }) => id === 'walkers')?.readings.length,
    };
  });
  expect(before).toEqual({ partners: 1, result: 'no-evidence', rounds: 1, bids: undefined, readings: 0 });
  expect(after).toEqual({ partners: 2, result: 'met', rounds: 2, bids: 9, readings: 1 });
});

it('says what figures count, how a goal was worked out, and why a figure is missing', () => {
  const content = structuredClone(council);
  const walkers = content.measures.find(({ id }) => id === 'walkers')?.data;
  const source = { document: 'progress-report-2025', section: 'Measures' };
  const date = { basis: 'stated' as const, written: '2025', iso: '2025', precision: 'year' as const };
  walkers?.readings.push({ basis: 'suppressed', below: 5, date, source });
  const { measures } = snapshotOf(content, day);
  expect(measures.find(({ id }) => id === 'walkers')).toMatchObject({
    unit: '% of people in work',
    direction: 'up',
    readings: [
      { value: 13.1 },
      { because: 'Held back: it is smaller than 5, and people could be known by it.' },
    ],
  });
  expect(measures.find(({ id }) => id === 'fly-tipping')?.target.working).toBe('5.66 × 0.95 = 5.377');
});

/** The miniature council with the promise of the benches changed. */
function changed(edit: (action: Content['actions'][number]['data']) => void): Content {
  const content = structuredClone(council);
  const action = content.actions.find(({ id }) => id === 'riverside-benches');
  if (!action) throw new Error('no benches');
  edit(action.data);
  return content;
}
