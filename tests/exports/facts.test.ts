import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/index.ts';
import { datasetNamed, publishedOn, realContent } from './published.ts';

const published = publishedOn('2026-11-21');
const rowsOf = (name: string) => datasetNamed(name).rows(published);
const rowOf = (name: string, id: string) => rowsOf(name).find((row) => row['id'] === id);
const sum = (values: (Cell | undefined)[]) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

function countBy(values: (Cell | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

describe('open data says what the papers say', () => {
  test('48 promises, by strategy', () => {
    const actions = rowsOf('actions');
    expect(actions).toHaveLength(48);
    expect(countBy(actions.map((row) => row['strategy']))).toEqual({
      'recovery-and-renewal': 8,
      'community-resilience': 7,
      'equalities-action-plan': 21,
      'community-development-2012-2016': 12,
    });
  });

  test('seven stated amounts of agreed funding come to £307,320', () => {
    const stated = rowsOf('actions').filter((row) => row['agreed_funding_basis'] === 'stated');
    expect(stated).toHaveLength(7);
    expect(sum(stated.map((row) => row['agreed_funding_pence']))).toBe(30_732_000);
    const fromRecoveryFund = stated.filter((row) => row['fund'] === 'recovery-fund');
    expect(sum(fromRecoveryFund.map((row) => row['agreed_funding_pence']))).toBe(28_932_000);
  });

  test('an amount that no paper states is empty, with its basis, and never 0', () => {
    for (const row of rowsOf('actions'))
      if (row['agreed_funding_basis'] !== 'stated') expect(row['agreed_funding_pence']).toBeNull();
    expect(rowOf('actions', 'neighbourhood-action')).toMatchObject({
      agreed_funding_basis: 'not-stated',
      agreed_funding_because: 'no-column',
      newest_update_basis: 'none',
    });
  });

  test('two target dates stay two, each with its label', () => {
    expect(rowOf('actions', 'neighbourhood-action')).toMatchObject({
      target_label: ['Park Wood', 'Roll-out completed'],
      target_written: ['By 31 August 2012', 'by 31 March 2016'],
      target_iso: ['2012-08-31', '2016-03-31'],
    });
  });

  test('each of the 21 equalities promises has an update of 2021 and one of 2022', () => {
    const updates = rowsOf('updates').filter((row) => row['strategy'] === 'equalities-action-plan');
    expect(countBy(updates.map((row) => row['date_iso']))).toEqual({ '2021-09/2021-11': 21, '2022-11': 21 });
  });

  test('8 measures; a relative target shows its working; no reading is made up', () => {
    const measures = rowsOf('measures');
    expect(measures).toHaveLength(8);
    expect(rowOf('measures', 'antisocial-behaviour-incidents')).toMatchObject({
      baseline_value: 22.67,
      target_value: 20.2,
      target_working: '25.25 × 0.8 = 20.2',
      unit_basis: 'contradictory',
    });
    expect(measures.flatMap((row) => row['reading_values'])).toEqual([]);
  });

  test('20 awards: four named, and 16 in a row of their own', () => {
    const awards = rowsOf('awards');
    expect(awards).toHaveLength(5);
    expect(sum(awards.map((row) => row['awards_count']))).toBe(20);
    expect(awards.at(-1)).toMatchObject({ recipient: null, recipient_basis: 'not-named', awards_count: 16 });
    expect(rowsOf('phases')[0]).toMatchObject({
      bids_count: 14,
      bids_pence: 2_685_800,
      awards_pence: 5_842_900,
    });
    expect(rowOf('funds', 'community-resilience-fund')).toMatchObject({
      budget_pence: 15_000_000,
      awarded_pence: 5_842_900,
      target_count: 30,
    });
  });

  test('a round tells how it stands on the day, and how to apply as long as somebody can', () => {
    expect(rowsOf('phases').map((row) => row['standing'])).toEqual(['closed', 'not-known']);
    const content = realContent();
    const apply = { how: 'Fill in the form.', contact: 'community-resilience' };
    for (const { data } of content.funds) for (const phase of data.phases) phase.apply = apply;
    const rows = datasetNamed('phases').rows(publishedOn('2026-11-21', content));
    expect(rows.map((row) => row['apply_how'])).toEqual([null, 'Fill in the form.']);
    expect(rows[1]).toMatchObject({ apply_link: null, apply_contact: 'community-resilience' });
  });

  test('money can be followed from fund to promise to grant, and an amount counts once', () => {
    expect(rowOf('funds', 'community-resilience-fund')).toMatchObject({
      action: 'community-resilience-fund',
      agreed_for_promises_pence: null,
      paid_pence: null,
    });
    expect(rowOf('funds', 'recovery-fund')).toMatchObject({ agreed_for_promises_pence: 28_932_000 });
    expect(rowsOf('phases')[0]).toMatchObject({
      budget_basis: 'none',
      not_named_basis: 'not-stated',
      paid_basis: 'none',
    });
    for (const award of rowsOf('awards'))
      expect(award).toMatchObject({ action: 'community-resilience-fund', strategy: 'recovery-and-renewal' });
  });

  test('who does what: each lead, partner and grant has a row, and classes are marked', () => {
    const rows = rowsOf('who-does-what');
    const { actions } = published.content;
    const count = (role: string) => rows.filter((row) => row['role'] === role).length;
    expect(count('leads')).toBe(actions.flatMap(({ data }) => data.leads).length);
    expect(count('partner')).toBe(actions.flatMap(({ data }) => data.partners).length);
    expect(count('recipient')).toBe(4);
    for (const row of rows)
      expect(row['is_class']).toBe(['class', 'public'].includes(String(row['organisation_kind'])));
  });

  test('every entry of the content is a row, and every id in a row is the id of an entry', () => {
    const { content } = published;
    for (const name of ['organisations', 'places', 'documents', 'decisions', 'events', 'terms'] as const)
      expect(rowsOf(name).map((row) => row['id'])).toEqual([...content.ids[name]].sort());
    const papers = new Set(content.ids.documents);
    for (const { rows } of datasets)
      for (const { source_documents: cited = [] } of rows(published))
        for (const paper of [cited].flat()) expect(papers).toContain(paper);
  });
});
