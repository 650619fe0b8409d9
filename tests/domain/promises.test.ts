import { describe, expect, it } from 'vitest';
import { answerWords } from '../../src/domain/action-words.ts';
import { belongsTo, belongsWith } from '../../src/domain/belonging.ts';
import { facetsOf } from '../../src/domain/browse.ts';
import { agreementWords, newestReports, unheard } from '../../src/domain/front-page.ts';
import { tally, total } from '../../src/domain/state.ts';
import { levelsOf } from '../../src/domain/strategy-levels.ts';
import { findEntry } from '../../src/domain/link.ts';
import { day, papers, promise, promises } from './papers.ts';

const of = (strategy: string) => promises.filter((action) => action.strategy.id === strategy);

describe('the promises of the five papers', () => {
  it('are 48: 12, 7, 21 and 8', () => {
    expect(papers.strategies.map(({ id }) => of(id).length)).toEqual([12, 7, 21, 8]);
  });

  it('are complete in 8 cases, under way in 10, stopped in 2; for 28 no paper gives a status', () => {
    expect(tally(promises)).toEqual({
      complete: 8,
      'under-way': 10,
      'not-started': 0,
      stopped: 2,
      unknown: 28,
    });
  });

  it('have one update of 2021 and one of 2022 each in the equalities plan', () => {
    const years = of('equalities-action-plan').map(({ data }) =>
      data.updates.map(({ date }) => ('iso' in date ? date.iso.slice(0, 4) : '')),
    );
    expect(years).toEqual(Array.from({ length: 21 }, () => ['2021', '2022']));
  });

  it('are counted alike at each level of each strategy', () => {
    for (const strategy of papers.strategies)
      for (const { groups } of levelsOf(strategy, of(strategy.id)))
        expect(groups.reduce((sum, { items }) => sum + total(tally(items)), 0)).toBe(of(strategy.id).length);
  });

  it('stand under every way to go through them, and none is lost', () => {
    for (const { id, values } of facetsOf(papers, promises))
      expect(new Set(values.flatMap(({ actions }) => actions.map((action) => action.id))).size, id).toBe(48);
  });

  it('are not all known to be agreed', () => {
    expect(agreementWords(promises)).toBe(
      'Of the 48, 7 were only recommended and 12 stand in a draft; the papers do not say whether these were agreed.',
    );
  });
});

describe('what became of a promise', () => {
  it('is what the newest status means', () => {
    expect(answerWords(promise('social-value'))).toBe('The paper of November 2022 says that it is complete.');
    expect(answerWords(promise('compassionate-borough'))).toContain('not completed');
  });

  it('is said to be unknown where no paper gives a status', () => {
    expect(answerWords(promise('trinity-foyer-community-hub'))).toBe(
      'No paper gives this promise a status. The last report on it is of January 2022.',
    );
    expect(answerWords(promise('emergency-plan-partners'))).toBe(
      'No paper gives this promise a status. Nothing has been published on it since it was made.',
    );
  });

  it('is told newest first, and silence longest first', () => {
    expect(newestReports(promises, 3).every(({ update }) => update.status !== undefined)).toBe(true);
    expect(
      unheard(promises, day)
        .slice(0, 12)
        .map(({ strategy }) => strategy.id),
    ).toEqual(Array.from({ length: 12 }, () => 'community-development-2012-2016'));
  });
});

describe('what belongs together', () => {
  it('links a promise to what names it', () => {
    const names = belongsWith(papers, promise('community-relationships')).map(({ path }) => path);
    expect(names).toContain('/events/volunteering-and-funding-event-2022/');
  });

  it('gives Recovery and Renewal the funds that pay for it', () => {
    const roles = belongsTo(papers, 'recovery-and-renewal', of('recovery-and-renewal'));
    const funds = roles.find(({ name }) => name === 'Where the money comes from')?.items;
    expect(funds?.map(({ path }) => path)).toContain('/funds/recovery-fund/');
  });

  it('finds every entry, and says which is missing', () => {
    expect(findEntry(papers, 'funds', 'recovery-fund').data.title).toBe('Recovery Fund');
    expect(() => findEntry(papers, 'funds', 'gold')).toThrow('no gold in funds');
  });
});
