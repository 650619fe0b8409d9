import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const fair = 'events/larkshire-fair.json';

it('tells an editor of an event on 31 June, with the nearest right day', () => {
  const told = toldOf((copy) => {
    copy.replace(fair, '"iso": "2026-12-05"', '"iso": "2027-06-31"');
    copy.replace('events/swift-day.json', '"month": 5,\n    "day": 18', '"month": 6,\n    "day": 31');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/events/larkshire-fair.json:8:5
      date › iso is not a date of the calendar: that month ends on day 30  [schema]
        found: "2027-06-31"
        expected: The same date for sorting: 2021-10-05 (day), 2021-10 (month), "2021" (year, in quotes), or first/last for a longer time, such as 2023-06/2023-08 for a summer. Never more exact than the words.
        example: "2021-10"
        did you mean: 2027-06-30?

    council/events/swift-day.json:14:5
      repeats › day is a day that the month does not have: it ends on day 30  [schema]
        found: 31
        expected: The day of the month, where it is the same every year. 29 February comes in leap years only.
        example: 18
        did you mean: 30?"
  `);
});

it('allows 29 February for what comes every year, and in a leap year', () => {
  const told = toldOf((copy) => {
    copy.replace(fair, '"iso": "2026-12-05"', '"iso": "2028-02-29"');
    copy.replace('events/swift-day.json', '"month": 5,\n    "day": 18', '"month": 2,\n    "day": 29');
  });
  expect(told).toBe('');
  expect(toldOf((copy) => copy.replace(fair, '"iso": "2026-12-05"', '"iso": "2027-02-29"'))).toContain(
    'that month ends on day 28',
  );
});

it('tells an editor of hours that belong to no day, or end before they begin', () => {
  const told = toldOf((copy) => {
    copy.replace(fair, '"to": "16:00"', '"to": "09:00"');
    copy.replace('events/walking-week.json', '"standing"', '"from": "10:00",\n  "standing"');
    copy.replace('events/swift-day.json', '"repeats": {', '"from": "10:00",\n  "repeats": {');
    copy.replace('events/river-day.json', '"month": 7', '"month": 7, "from": "10:00"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/events/larkshire-fair.json:12:3
      to ends before it begins  [schema]
        found: "09:00"
        expected: When it ends.
        example: "19:30"

    council/events/river-day.json:6:49
      repeats › from needs the day of the month (day): hours belong to a day  [schema]
        found: "10:00"
        expected: When it begins.
        example: "19:30"

    council/events/swift-day.json:11:3
      from belongs into repeats: the hours of what comes again and again stand beside its days  [schema]
        found: "10:00"
        expected: When it begins, for an event on one day.
        example: "19:30"

    council/events/walking-week.json:11:3
      from belongs to an event on one day, and the date of this one is not one day  [schema]
        found: "10:00"
        expected: When it begins, for an event on one day.
        example: "19:30""
  `);
});

it('tells an editor of a walk of some days that ends before it begins', () => {
  const told = toldOf((copy) =>
    copy.replace('events/walking-week.json', '2027-04-12/2027-04-16', '2027-04-16/2027-04-12'),
  );
  expect(told).toContain('is not a range');
});
