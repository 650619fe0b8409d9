import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewActions } from '../../src/domain/action.ts';
import {
  againstWords,
  newestWords,
  principlesWords,
  undertakingsWords,
} from '../../src/domain/agreement-words.ts';
import { courseOf, isDisputed, newestWord, termState, undescribed } from '../../src/domain/agreement.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { findEntry } from '../../src/domain/link.ts';
import { heardWords, unheardOf, viewUndertakings } from '../../src/domain/undertaking.ts';
import { dateWords } from '../../src/domain/words.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { day, papers, promise, promises } from './papers.ts';

const larkshire = contentOf(() => undefined);
const agreement = (id: string) => findEntry(papers, 'agreements', id).data;
const undertakings = (id: string) => viewUndertakings(papers, agreement(id), promises, day);
const village = findEntry(larkshire, 'agreements', 'village-compact').data;
const villageUndertakings = viewUndertakings(larkshire, village, viewActions(larkshire, today), today);

describe('the compact', () => {
  it('is proposed in 2020, drawn up in 2021, still to be set up in 2022 and then not mentioned', () => {
    const course = courseOf(agreement('community-compact'));
    expect(course.map(({ date, statements }) => [dateWords(date), statements[0]?.data.says])).toEqual([
      ['3 November 2020', 'proposed'],
      ['autumn 2021', 'drawn-up'],
      ['January 2022', 'to-be-set-up'],
      ['November 2022', 'not-mentioned'],
    ]);
  });

  it('shows each side of the contradiction beside the other', () => {
    const against = courseOf(agreement('community-compact')).map(({ statements }) =>
      againstWords(statements[0]?.against ?? []),
    );
    expect(against).toEqual([
      undefined,
      'This does not fit with what is said of January 2022 (Still to be set up).',
      'This does not fit with what is said of autumn 2021 (Drawn up).',
      undefined,
    ]);
    expect(isDisputed(agreement('community-compact'))).toBe(true);
    expect(isDisputed(agreement('parish-charter'))).toBe(false);
  });

  it('has five principles, all described; its newest word is silence', () => {
    const { principles } = agreement('community-compact');
    expect(principles && principlesWords(principles.total, undescribed(principles))).toBe(
      'The papers speak of 5 principles.',
    );
    expect(newestWords(newestWord(agreement('community-compact')))).toBe(
      'Newest word, November 2022: Not mentioned.',
    );
  });

  it('has undertakings that stand as the promises do that track them', () => {
    for (const { data, action, state, heard, says } of undertakings('community-compact')) {
      const tracked = promise(data.action ?? '');
      expect(action?.name).toBe(tracked.data.title);
      expect([state, heard, says]).toEqual([tracked.state, tracked.heard, tracked.says]);
    }
  });
});

describe('the parish charter', () => {
  it('has seven principles, of which the papers describe one', () => {
    const { principles } = agreement('parish-charter');
    expect(principles && principlesWords(principles.total, undescribed(principles))).toBe(
      'The papers speak of 7 principles. 6 of them are not described in the papers.',
    );
  });

  it('has an emergency role that was proposed in 2020 and not reported on since', () => {
    const all = undertakings('parish-charter');
    const role = all.find(({ data }) => data.id === 'emergency-roles');
    expect(role?.data.standing).toBe('proposed');
    expect(role && heardWords(role)).toBe('Not reported on since 3 November 2020.');
    expect(role?.says.map(({ kind }) => kind)).toContain('never-reported');
    expect(unheardOf(all)).toHaveLength(2);
    expect(undertakingsWords(all)).toEqual(['2 undertakings', '2 never reported on']);
  });
});

describe('champions', () => {
  it('of 2021/22 are over on the day of the build, and the one of 2022 too', () => {
    const champions = agreement('armed-forces-covenant').champions ?? [];
    expect(champions.map(({ name, term }) => [name, termState(term, day)])).toEqual([
      ['Councillor Purle', 'over'],
      ['Councillor Munford', 'over'],
      [undefined, 'over'],
      [undefined, 'not-stated'],
    ]);
  });

  it('hold office from the first day that a term can mean to the last', () => {
    const term: PartialDate = {
      basis: 'stated',
      written: '2025 to 2027',
      iso: '2025/2027',
      precision: 'range',
    };
    const on = (date: string) => termState(term, date);
    expect([on('2024-12-31'), on('2025-01-01'), on('2027-12-31'), on('2028-01-01')]).toEqual([
      'to-come',
      'current',
      'current',
      'over',
    ]);
    expect((village.champions ?? []).map((one) => termState(one.term, today))).toEqual(['over', 'current']);
  });
});

describe('an undertaking with updates of its own', () => {
  it('stands as its newest status says, and is closed by it', () => {
    const [letters] = villageUndertakings;
    expect([letters?.state, letters?.statusFrom?.status.written, letters?.reports]).toEqual([
      'complete',
      'Complete',
      2,
    ]);
    expect(letters && heardWords(letters)).toBe('The newest report is of January 2025.');
    expect(letters?.says).toEqual([]);
  });

  it('is silent from the paper that names it, where none tells of it later', () => {
    const watch = villageUndertakings[2];
    expect(watch && heardWords(watch)).toBe('Not reported on since March 2023.');
    expect(watch?.says).toEqual([{ kind: 'never-reported', day: '2023-03-31', months: 43 }]);
  });

  it('is known on an earlier day only as far as papers told of it then', () => {
    const then = findEntry(knownBy(larkshire, '2024-12-31'), 'agreements', 'village-compact').data;
    expect(then.undertakings?.[0]?.updates).toHaveLength(1);
    expect(then.undertakings?.[0]?.evidence).toEqual([]);
  });
});

it('whatever is said in whatever order, a statement is against another only if that one is against it', () => {
  const standing = fc.constantFrom(
    'proposed',
    'to-be-set-up',
    'drawn-up',
    'in-place',
    'ended',
    'not-mentioned',
  );
  const statement = fc.record({ says: standing, year: fc.integer({ min: 2000, max: 2009 }) });
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1 }), (all) => {
      const statements = all.map(({ says, year }, at) => ({
        date: { basis: 'stated', written: `${year}`, iso: `${year}`, precision: 'year' } as const,
        says,
        text: `${at}`,
        source: { document: 'a', section: '1' },
      }));
      const views = courseOf({ statements }).flatMap((date) => date.statements);
      expect(views).toHaveLength(all.length);
      for (const { data, against } of views)
        for (const other of against)
          expect(views.find((view) => view.data === other)?.against).toContain(data);
    }),
  );
});
