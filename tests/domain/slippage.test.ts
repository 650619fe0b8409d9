import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewActions } from '../../src/domain/action.ts';
import { shiftWords } from '../../src/domain/date-shift.ts';
import { addMonths } from '../../src/domain/partial-date.ts';
import { targetStories, type TargetStory } from '../../src/domain/slippage.ts';
import { dateCaseOf, dateCases, tallySlippage } from '../../src/domain/slippage-count.ts';
import { movedSentence, passedSentence } from '../../src/domain/slippage-words.ts';
import type { Action } from '../../src/schemas/action.ts';
import type { Update } from '../../src/schemas/update.ts';
import type { Content } from '../../src/schemas/index.ts';
import { stated, unstated } from './measure-content.ts';
import { day, papers, promise, promises } from './papers.ts';

type Targets = Action['targets'];
const base = promise('trinity-foyer-community-hub').data;
const source = { document: 'recovery-and-renewal-update-2022-01', section: 'Row 5' };

/** A promise whose papers give these targets, one after the other. */
function given(first: Targets, ...later: (Targets | undefined)[]): Action {
  const updates = later.map((targets, at): Update => ({
    date: stated(`202${at + 2}-01`),
    points: ['Something was done.'],
    ...(targets ? { revised: { targets, reason: `Reason ${at + 1}.` } } : {}),
    source,
  }));
  return { ...base, targets: first, updates };
}

const told = (action: Action) =>
  targetStories(action).map(({ label, fate, shift }) => [label, fate, shift && shiftWords(shift)]);

describe('what became of a target date', () => {
  it('of Trinity Foyer: October 2021, then March 2022, 5 months later, with the reason and the paper', () => {
    const [story] = targetStories(base) as [TargetStory];
    expect(story).toMatchObject({ first: { iso: '2021-10' }, now: { iso: '2022-03' }, fate: 'moved' });
    expect(story.shift && shiftWords(story.shift)).toBe('5 months later');
    expect(story.changes).toHaveLength(1);
    expect(story.changes[0]).toMatchObject({
      on: { iso: '2022-01' },
      source: { section: expect.any(String) },
    });
    expect(story.changes[0]?.reason).toMatch(/refurbishment/);
  });

  it('is kept where no paper says otherwise, or says it more exactly', () => {
    expect(told(given([{ date: stated('2023-06') }], undefined))).toEqual([
      [undefined, 'kept', 'the same date'],
    ]);
    expect(told(given([{ date: stated('2023') }], [{ date: stated('2023-06') }]))).toEqual([
      [undefined, 'kept', 'the same time, given more exactly'],
    ]);
  });

  it('is held against the first date, however often it was moved', () => {
    const moved = given(
      [{ date: stated('2021-10') }],
      [{ date: stated('2022-03') }],
      [{ date: stated('2022-06') }],
    );
    expect(told(moved)).toEqual([[undefined, 'moved', '8 months later']]);
    expect(targetStories(moved)[0]?.changes.map(({ reason }) => reason)).toEqual(['Reason 1.', 'Reason 2.']);
  });

  it('is followed under its label, each by itself', () => {
    const action = given(
      [
        { label: 'Park Wood', date: stated('2012-08-31') },
        { label: 'All wards', date: stated('2016-03-31') },
      ],
      [
        { label: 'All wards', date: stated('2017-03-31') },
        { label: 'Park Wood', date: stated('2012-08-31') },
      ],
    );
    expect(told(action)).toEqual([
      ['Park Wood', 'kept', 'the same date'],
      ['All wards', 'moved', '1 year later'],
    ]);
  });

  it('is set later, for the first time, where the promise had none; and may then move', () => {
    expect(told(given([{ date: unstated }], [{ date: stated('2023') }]))).toEqual([
      [undefined, 'set-later', 'the same date'],
    ]);
    expect(
      told(
        given([{ date: unstated }], [{ label: 'Opening', date: stated('2023') }], [{ date: stated('2024') }]),
      ),
    ).toEqual([['Opening', 'moved', '1 year later']]);
    expect(
      told(
        given(
          [{ date: stated('2023') }],
          [{ date: stated('2023') }, { label: 'Opening', date: stated('2024') }],
        ),
      ),
    ).toEqual([
      [undefined, 'kept', 'the same date'],
      ['Opening', 'set-later', 'the same date'],
    ]);
  });

  it('vanishes where a paper leaves it out, or gives none, and may come back', () => {
    const two = [
      { label: 'A', date: stated('2023') },
      { label: 'B', date: stated('2024') },
    ] as const satisfies Targets;
    expect(told(given([...two], [two[1]]))).toEqual([
      ['A', 'vanished', undefined],
      ['B', 'kept', 'the same date'],
    ]);
    expect(told(given([two[0]], [{ label: 'A', date: unstated }]))).toEqual([['A', 'vanished', undefined]]);
    expect(told(given([...two], [two[1]], [...two])).map(([, fate]) => fate)).toEqual(['kept', 'kept']);
  });

  it('ends where the newest paper that gives targets has it, and begins where the first has it', () => {
    const dates = fc.array(
      fc.option(
        fc.integer({ min: 0, max: 60 }).map((months) => stated(addMonths('2020-01-01', months).slice(0, 7))),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(dates, (list) => {
        const lists = list.map((date) => [{ date: date ?? unstated }]);
        const [first = [{ date: unstated }], ...later] = lists;
        const [story, ...more] = targetStories(given(first, ...later)) as [TargetStory];
        expect(more).toEqual([]);
        expect(story.first).toEqual(list.find((date) => date !== null));
        expect(story.now).toEqual(list.at(-1) ?? unstated);
        expect(story.fate === 'undated').toBe(list.every((date) => date === null));
      }),
    );
  });
});

describe('the dates of all promises', () => {
  it('each is in one case, and the cases add up', () => {
    fc.assert(
      fc.property(fc.subarray(promises), fc.integer({ min: 0, max: 240 }), (some, months) => {
        const { cases, promises: count, dated } = tallySlippage(some, addMonths('2010-01-15', months));
        expect(dateCases.reduce((sum, one) => sum + cases[one], 0)).toBe(count);
        expect(dated + cases.undated).toBe(count);
      }),
    );
  });

  it('19 of 48 promises have a date; one was moved', () => {
    const tally = tallySlippage(promises, day);
    expect(tally).toMatchObject({ promises: 48, dated: 19, moved: 1, vanished: 0 });
    expect(movedSentence(tally)).toMatch(/^19 of 48 promises have a date\. Later papers moved the date of 1/);
    expect(passedSentence(tally)).toMatch(/^For 18 promises the date has passed/);
  });

  it('are not called passed without a report where a report may have come after', () => {
    const [view] = viewActions(
      {
        ...papers,
        actions: papers.actions.filter(({ id }) => id === 'trinity-foyer-community-hub'),
      } as Content,
      day,
    );
    if (!view) throw new Error('no Trinity Foyer');
    const heardIn = (first: string, last: string, targets: Targets) =>
      dateCaseOf(
        { ...view, data: given(targets), dates: { ...view.dates, isClosed: false, heard: { first, last } } },
        day,
      );
    const target = [{ date: stated('2022-03') }];
    expect(heardIn('2022-01-01', '2022-01-31', target)).toBe('passed-silent');
    expect(heardIn('2022-03-01', '2022-03-31', target)).toBe('passed-silent');
    expect(heardIn('2022-03-01', '2022-05-31', target)).toBe('passed-reported');
    expect(heardIn('2022-03-01', '2022-05-31', [{ date: stated('2030') }])).toBe('to-come');
  });
});
