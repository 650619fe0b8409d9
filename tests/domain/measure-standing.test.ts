import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsByDate } from '../../src/domain/measure.ts';
import { courseOn, judge } from '../../src/domain/measure-standing.ts';
import { standingSentence } from '../../src/domain/measure-words.ts';
import { workingOf } from '../../src/domain/measure-working.ts';
import { addDays } from '../../src/domain/partial-date.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import { figure, heldBack, measureOf, missing, stated, unstated } from './measure-content.ts';

const before = '2023-06-01';
const after = '2025-06-01';
const stateOf = (measure: Measure, today = before) => judge(measure, today).state;
const lacksOf = (measure: Measure, today = before) => judge(measure, today).lacks;

describe('before its target date a measure is', () => {
  it('on course where the newest figure is on the line from baseline to target, or better', () => {
    expect(stateOf(measureOf([figure('2022-12-31', 30)]))).toBe('on-course');
    expect(stateOf(measureOf([figure('2022-12-31', 29)]))).toBe('on-course');
  });

  it('off course where it is worse, by however little', () => {
    const measure = measureOf([figure('2022-12-31', 30.001)]);
    expect(stateOf(measure)).toBe('off-course');
    expect(standingSentence(measure, judge(measure, before))).toBe(
      'The newest final figure is 30.001% (31 December 2022). The straight line from the baseline to the target stood at 30% then, so the figure is worse than the line.',
    );
  });

  it('met where the newest figure reaches the target; 0 is a figure', () => {
    const target = { kind: 'absolute', value: 0, date: stated('2024-12-31') } as const;
    expect(stateOf(measureOf([figure('2022', 20)]))).toBe('met');
    expect(stateOf(measureOf([figure('2022', 0)], { target }))).toBe('met');
    expect(stateOf(measureOf([missing('2022')], { target }))).toBe('not-enough-data');
  });

  it('judged in its own direction', () => {
    const up = { direction: 'up', baseline: { ...measureOf([]).baseline, value: 10 } } as const;
    expect(stateOf(measureOf([figure('2022-12-31', 15)], up))).toBe('on-course');
    expect(stateOf(measureOf([figure('2022-12-31', 14.9)], up))).toBe('off-course');
  });

  it('judged by the newest figure, in whatever order they were written down', () => {
    const [early, late] = [figure('2021', 20), figure('2022', 39)];
    expect(stateOf(measureOf([early, late]))).toBe('off-course');
    expect(stateOf(measureOf([late, early]))).toBe('off-course');
    expect(readingsByDate(measureOf([late, early]))).toEqual([early, late]);
  });
});

describe('after its target date a measure is', () => {
  it('met or missed by the first figure on that date or later', () => {
    expect(stateOf(measureOf([figure('2024', 20)]), after)).toBe('met');
    expect(stateOf(measureOf([figure('2024', 20.1)]), after)).toBe('missed');
    expect(stateOf(measureOf([figure('2025-03', 21), figure('2025-05', 19)]), after)).toBe('missed');
  });

  it('still missed where the target is reached later, which is said', () => {
    const measure = measureOf([figure('2024-12-30', 25), figure('2025-05', 19)]);
    expect(standingSentence(measure, judge(measure, after))).toBe(
      'The figure of 30 December 2024, 25%, does not reach the target of 20%. The newest figure, 19% (May 2025), reaches it; that does not change how it stood at the target date.',
    );
  });

  it('not told by a figure from before that date which is worse, and met by one that is as good', () => {
    expect(lacksOf(measureOf([figure('2023', 21)]), after)).toEqual(['no-figure-at-target']);
    expect(stateOf(measureOf([figure('2023', 20)]), after)).toBe('met');
  });

  it('not late before the last day that the date may mean', () => {
    const measure = measureOf([figure('2023', 25)], {
      target: { kind: 'absolute', value: 20, date: stated('2024') },
    });
    expect(stateOf(measure, '2024-12-31')).toBe('on-course');
    expect(lacksOf(measure, '2025-01-01')).toEqual(['no-figure-at-target']);
  });
});

describe('there is not enough data', () => {
  it('without a reading, and everything that is missing is said', () => {
    const bare = measureOf([], {
      baseline: { ...measureOf([]).baseline, date: unstated },
      target: { kind: 'absolute', value: 20, date: unstated },
    });
    expect(lacksOf(bare)).toEqual(['no-reading', 'baseline-date', 'target-date']);
    expect(standingSentence(bare, judge(bare, before))).toBe(
      'It cannot be told: no reading has been published since the baseline, the date of the baseline is not stated and no date for the target is stated.',
    );
  });

  it('where readings are all provisional, held back or missing', () => {
    const measure = measureOf([
      figure('2021', 20, { provisional: true }),
      heldBack('2022'),
      missing('2023-01'),
    ]);
    expect(lacksOf(measure)).toEqual(['no-final-figure']);
    expect(standingSentence(measure, judge(measure, before))).toContain(
      '(1 provisional, 1 held back and 1 missing)',
    );
  });

  it('where the only figure does not clearly come after the baseline', () => {
    const measure = measureOf([figure('2020-06', 30)], {
      baseline: { ...measureOf([]).baseline, date: stated('2020') },
    });
    expect(lacksOf(measure)).toEqual(['no-final-figure']);
  });

  it('after a break since the baseline, whatever the figures are', () => {
    const broken = figure('2022-12', 1, { break: 'Counted by another office.' });
    expect(lacksOf(measureOf([figure('2021', 20), broken]))).toEqual(['break']);
    expect(lacksOf(measureOf([{ ...heldBack('2022'), break: 'Other wards.' }]))).toEqual(['break']);
  });

  it('but a break after the target date does not undo what was known by then', () => {
    const broken = figure('2025-01', 60, { break: 'Counted by another office.' });
    expect(stateOf(measureOf([figure('2024', 19), broken]), after)).toBe('met');
  });

  it('but whether it is met can be told without any date of baseline and target', () => {
    const measure = measureOf([figure('2022', 20)], {
      baseline: { ...measureOf([]).baseline, date: unstated },
      target: { kind: 'absolute', value: 20, date: unstated },
    });
    expect(stateOf(measure)).toBe('met');
  });
});

describe('a provisional figure', () => {
  it('never decides, but what it would mean is said', () => {
    const measure = measureOf([figure('2021', 36), figure('2022', 20, { provisional: true })]);
    const { state, figure: decides, provisionally } = judge(measure, before);
    expect(state).toBe('off-course');
    expect(decides?.reading.value).toBe(36);
    expect(provisionally?.state).toBe('met');
  });

  it('is not spoken of where it changes nothing', () => {
    const measure = measureOf([figure('2021', 36), figure('2022', 35, { provisional: true })]);
    expect(judge(measure, before).provisionally).toBeUndefined();
  });
});

describe('the straight line', () => {
  const day = fc.integer({ min: 0, max: 1461 }).map((days) => addDays('2020-12-31', days));
  const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);

  it('begins at the baseline and ends at the target', () => {
    expect(courseOn(measureOf([]), '2020-12-31')?.expected).toBe(40);
    expect(courseOn(measureOf([]), '2024-12-30')?.expected).toBe(20);
    expect(courseOn(measureOf([]), '2022-12-31')).toMatchObject({ days: 1460, elapsed: 730, expected: 30 });
  });

  it('never goes the wrong way', () => {
    fc.assert(
      fc.property(day, day, value, value, (one, other, start, end) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const measure = measureOf([], {
          baseline: { ...measureOf([]).baseline, value: start },
          target: { kind: 'absolute', value: end, date: stated('2024-12-31') },
        });
        const [early = 0, late = 0] = [first, last].map((at) => courseOn(measure, at)?.expected);
        expect(Math.sign(late - early) * Math.sign(end - start)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('decides alike for a measure and for its mirror image', () => {
    fc.assert(
      fc.property(day, value, (at, read) => {
        if (at <= '2020-12-31') return;
        const measure = measureOf([figure(at, read)]);
        const mirrored = measureOf([figure(at, -read)], {
          direction: 'up',
          baseline: { ...measure.baseline, value: -40 },
          target: { kind: 'absolute', value: -20, date: stated('2024-12-30') },
        });
        for (const today of [at, after]) expect(stateOf(mirrored, today)).toBe(stateOf(measure, today));
      }),
    );
  });

  it('does not count months as days: each step of the working is shown', () => {
    const measure = measureOf([figure('2022-12', 31)]);
    expect(workingOf(measure, judge(measure, before)).map(({ words }) => words)).toEqual([
      '40%, 31 December 2020',
      '20%, 30 December 2024',
      'less',
      '31%, December 2022, which counts as 31 December 2022',
      '1,460 from the baseline to the target; 730 from the baseline to the figure',
      '40 − 20 × 730 ÷ 1,460 = 30%',
      'off course',
    ]);
  });
});
