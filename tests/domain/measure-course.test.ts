import { describe, expect, it } from 'vitest';
import { coursePicture } from '../../src/domain/measure-course.ts';
import { figure, heldBack, measureOf, missing, unstated } from './measure-content.ts';

const kinds = (...readings: Parameters<typeof measureOf>[0]) =>
  coursePicture(measureOf(readings))?.points.map(({ kind }) => kind);
const linesOf = (...readings: Parameters<typeof measureOf>[0]) =>
  coursePicture(measureOf(readings))?.lines.map(({ from, to }) => `${from.words} to ${to.words}`);

describe('the picture of the course', () => {
  it('is not drawn without a reading, or without a date for the baseline or the target', () => {
    expect(coursePicture(measureOf([]))).toBeUndefined();
    const baseline = { ...measureOf([]).baseline, date: unstated };
    expect(coursePicture(measureOf([figure('2022', 30)], { baseline }))).toBeUndefined();
    const target = { kind: 'absolute', value: 20, date: unstated } as const;
    expect(coursePicture(measureOf([figure('2022', 30)], { target }))).toBeUndefined();
  });

  it('begins at the left with the baseline and ends at the right with the target, inside its frame', () => {
    const picture = coursePicture(measureOf([figure('2022-12-31', 45)]));
    expect(picture?.points.map(({ kind, x, y }) => [kind, x, y])).toEqual([
      ['baseline', 3, 59.2],
      ['figure', 50, 32],
      ['target', 97, 168],
    ]);
  });

  it('joins figures only where two or more can be compared, and never over a gap', () => {
    expect(linesOf(figure('2021', 38))).toEqual([]);
    expect(linesOf(figure('2021', 38), figure('2022', 33))).toEqual(['40% to 38%', '38% to 33%']);
    expect(linesOf(figure('2021', 38), missing('2022'), figure('2023', 33))).toEqual([]);
    expect(
      linesOf(figure('2021', 38), heldBack('2022'), figure('2023-01', 33), figure('2023-06', 32)),
    ).toEqual(['33% to 32%']);
  });

  it('gives a held back or missing number a place in time and no height', () => {
    const picture = coursePicture(measureOf([heldBack('2021'), missing('2022')]));
    expect(picture?.points.map(({ kind }) => kind)).toEqual(['baseline', 'target']);
    expect(picture?.gaps).toHaveLength(2);
  });

  it('tells provisional figures from final ones', () => {
    expect(kinds(figure('2021', 38), figure('2022', 33, { provisional: true }))).toEqual([
      'baseline',
      'figure',
      'provisional',
      'target',
    ]);
  });

  it('ends the course at a break, and draws no target beyond it', () => {
    const readings = [figure('2021', 38), figure('2022', 9, { break: 'Other wards.' }), figure('2023', 8)];
    const picture = coursePicture(measureOf(readings));
    expect(picture?.breaks).toEqual([picture?.course.to.x]);
    expect(kinds(...readings)).toEqual(['baseline', 'figure', 'figure', 'figure']);
    expect(linesOf(...readings)).toEqual(['9% to 8%']);
  });
});
