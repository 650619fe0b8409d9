import { expect, it } from 'vitest';
import { nearest, show } from '../../src/checks/finding.ts';
import { countOf, fieldName, report, whereToRead } from '../../src/reader/report.ts';

it('names the file, the line, the field, what is found and what is expected', () => {
  const finding = {
    rule: 'schema',
    file: 'places/tovil.json',
    path: ['sources', 0, 'page'],
    problem: 'is less than 1',
    found: '0',
    expected: 'The page.',
    example: '3',
    nearest: '1',
    line: 7,
    column: 5,
  };
  expect(
    report([finding, { rule: 'file-name', file: 'a.txt', path: [], problem: 'is lost' }], 'src/content'),
  ).toBe(
    [
      'src/content/places/tovil.json:7:5',
      '  sources › 1 › page is less than 1  [schema]',
      '    found: 0',
      '    expected: The page.',
      '    example: 3',
      '    did you mean: 1?',
      '',
      'src/content/a.txt',
      '  this file is lost  [file-name]',
    ].join('\n'),
  );
});

it('shows what would act on a terminal or turn its text around', () => {
  const told = report(
    [{ rule: 'a', file: 'b', path: [], problem: 'c', found: '\u001b[2J\u202Ex\u0007' }],
    'd',
  );
  expect(told).toContain('found: \\u001b[2J\\u202ex\\u0007');
});

it('counts in words', () => {
  expect([countOf(1, 'problem'), countOf(1200, 'problem'), countOf(2, 'entry', 'entries')]).toEqual([
    '1 problem',
    '1,200 problems',
    '2 entries',
  ]);
  expect(fieldName(['a', 0, 'b'])).toBe('a › 1 › b');
});

it('shortens what is long, and shows numbers that JSON cannot hold', () => {
  expect(show('a'.repeat(200))).toHaveLength(100);
  expect([show(undefined), show(Infinity), show(null), show([1])]).toEqual([
    'nothing',
    'Infinity',
    'null',
    '[1]',
  ]);
});

it('suggests what is like a word, and nothing that is not', () => {
  expect(nearest('Shepway  North', ['park-wood', 'shepway-north', 'shepway-south'])).toBe('shepway-north');
  expect(nearest('tovil', ['marden', 'kent'])).toBeUndefined();
  expect(nearest('', ['kent'])).toBeUndefined();
});

it('names the pages of the checks once each, and their list where there are many', () => {
  const findings = (...rules: string[]) => rules.map((rule) => ({ rule, file: 'a', path: [], problem: 'b' }));
  expect(whereToRead(findings('syntax', 'schema', 'syntax'))).toBe(
    'More on each: docs/checks/schema.md, docs/checks/syntax.md',
  );
  expect(whereToRead(findings('a', 'b', 'c', 'd', 'e'))).toBe('More on each: docs/checks/README.md');
});
