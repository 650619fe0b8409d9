import { describe, expect, test } from 'vitest';
import { groupConsultations, listAnswered } from '../../src/domain/consultation.ts';
import { addressWords, silenceWords, standingWords } from '../../src/domain/consultation-words.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

const one = (content: Content, id: string) => {
  const found = content.consultations.find((entry) => entry.id === id);
  if (!found) throw new Error(`no consultation ${id}`);
  return found;
};

describe('the consultations of the papers', () => {
  const groups = groupConsultations(papers.consultations, day);
  const ids = (group: 'open' | 'with-results' | 'standing') => groups.get(group)?.map(({ id }) => id) ?? [];

  test('name nothing that is open or still to come in 2026', () => {
    expect(ids('open')).toEqual([]);
    expect(groups.get('to-come')).toEqual([]);
  });

  test('close the resident survey in September 2022, and count 5,027 answers', () => {
    expect(ids('with-results')[0]).toBe('resident-survey-2022');
    const { data } = one(papers, 'resident-survey-2022');
    expect(standingWords(data, day)).toBe('As of 21 November 2026: closed. It closed: September 2022.');
    expect(data.figures.map(({ value, of }) => [value, of])).toEqual([
      [5027, undefined],
      [3584, 5027],
    ]);
    expect(silenceWords(papers, data)).toBe(
      'The newest paper on it does not tell what came of it: Equalities action plan: progress in 2022 (November 2022).',
    );
  });

  test('tell of one platform, two hubs, eight projects and a panel without a closing date', () => {
    const kinds = Object.groupBy(groups.get('standing') ?? [], ({ data }) => data.kind);
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, all.length]))).toEqual({
      platform: 1,
      hub: 2,
      project: 8,
      panel: 1,
    });
  });

  test('give no web address of any of them, and the site says so', () => {
    for (const { data } of papers.consultations) expect(data.link).toBeUndefined();
    expect(addressWords(papers, one(papers, 'planning-hub').data)).toMatch(/^No web address is given\./);
  });

  test('contradict one another on the panel of the museum: six statements, each with its source', () => {
    const statements = one(papers, 'museum-community-panel').data.statements ?? [];
    expect(statements).toHaveLength(6);
    expect(new Set(statements.map(({ source }) => source.document)).size).toBe(2);
    expect(statements.filter(({ text }) => /^No panel has been convened/.test(text))).toHaveLength(1);
  });

  test('tell of three outcomes, each beside a promise', () => {
    const answered = listAnswered(papers.consultations);
    expect(answered.map(({ consultation }) => consultation.id).toSorted()).toEqual([
      'civil-society-consultation',
      'parish-liaison-officer-survey',
      'recovery-survey-2020',
    ]);
    for (const { outcome } of answered) expect(outcome.actions).toHaveLength(1);
  });

  test('on an earlier day tell no figure of a later paper', () => {
    const early = knownBy(papers, '2022-01-31');
    expect(one(early, 'resident-survey-2022').data.figures).toEqual([]);
    expect(one(early, 'museum-community-panel').data.statements).toHaveLength(3);
    expect(one(early, 'recovery-survey-2020').data.figures).toHaveLength(1);
  });
});
