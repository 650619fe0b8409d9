import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'measures/falls-on-the-path.json';

it('tells of a limit that leaves one number', () => {
  const told = toldOf((copy) => copy.replace(file, '"below": 5', '"below": 2'));
  expect(told).toMatchInlineSnapshot(`
    "council/measures/falls-on-the-path.json:29:7
      readings › 2 › below gives the number away: it can only be 0 or 1  [suppressed-number]
        found: 2
        expected: the limit that the paper uses, 3 or more
        example: 5"
  `);
});

it.each(['In fact it was 3.', 'Two of them were children.', 'None at night.'])(
  'tells of the words "%s"',
  (note) => {
    const told = toldOf((copy) => copy.replace(file, '"below": 5,', `"below": 5, "note": "${note}",`));
    expect(told).toContain('readings › 2 › note may give the number away that is held back as fewer than 5');
  },
);

it.each(['Counted for 12 months to 31 March 2024.', 'Up 4.5% on 2023/24.', 'Ten visits were made.'])(
  'accepts the words "%s"',
  (note) => {
    expect(toldOf((copy) => copy.replace(file, '"below": 5,', `"below": 5, "note": "${note}",`))).toBe('');
  },
);

it('tells of a number that is what is left of a year', () => {
  const told = toldOf((copy) => {
    copy.replace(
      file,
      '"written": "Sep-23", "iso": "2023-09", "precision": "month"',
      half('2023-04/2023-09'),
    );
    copy.replace(
      file,
      '"written": "Mar-24", "iso": "2024-03", "precision": "month"',
      half('2023-10/2024-03'),
    );
    copy.replace(
      file,
      '"written": "Sep-24", "iso": "2024-09", "precision": "month"',
      half('2023-04/2024-03'),
    );
    copy.replace(file, '"because": "The counting sheets were lost."', '"value": 11');
    copy.replace(file, '"basis": "missing"', '"basis": "counted"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/falls-on-the-path.json:26:5
      readings › 2 can be worked out: the longer time and all its other parts are given  [suppressed-number]
        found: 11 less 8
        expected: a second part held back too, or no figure for the longer time"
  `);
});

it('accepts a year of which two parts are held back', () => {
  const told = toldOf((copy) => {
    copy.replace(
      file,
      '"written": "Sep-23", "iso": "2023-09", "precision": "month"',
      half('2023-04/2023-09'),
    );
    copy.replace(
      file,
      '"written": "Mar-24", "iso": "2024-03", "precision": "month"',
      half('2023-10/2024-03'),
    );
    copy.replace(
      file,
      '"written": "Sep-24", "iso": "2024-09", "precision": "month"',
      half('2023-04/2024-03'),
    );
    copy.replace(file, '"because": "The counting sheets were lost."', '"value": 11');
    copy.replace(file, '"basis": "missing"', '"basis": "counted"');
    copy.replace(file, '"basis": "counted"', '"basis": "suppressed"');
    copy.replace(file, '"value": 8', '"below": 10');
  });
  expect(told).toBe('');
});

function half(iso: string): string {
  return `"written": "${iso}", "iso": "${iso}", "precision": "range"`;
}
