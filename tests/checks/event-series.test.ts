import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const evening = 'events/parish-evening-2025-03.json';

it('tells of a series that does not come again, is itself one of a series, or is the event itself', () => {
  const told = (by: string) => toldOf((copy) => copy.replace(evening, '"parish-evenings"', `"${by}"`));
  expect(told('larkshire-fair')).toMatchInlineSnapshot(`
    "council/events/parish-evening-2025-03.json:13:3
      series names an event that does not come again  [event-series]
        found: larkshire-fair
        expected: the event that comes again and again (it has repeats), or no such line
        example: parish-evenings"
  `);
  expect(told('parish-evening-2025-03')).toMatchInlineSnapshot(`
    "council/events/parish-evening-2025-03.json:13:3
      series names the event itself  [event-series]
        found: parish-evening-2025-03
        expected: the event that comes again and again (it has repeats), or no such line
        example: parish-evenings"
  `);
  expect(
    toldOf((copy) =>
      copy.replace(
        'events/larkshire-fair.json',
        '"standing"',
        '"series": "parish-evening-2025-03",\n  "standing"',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "council/events/larkshire-fair.json:13:3
      series names an event that is itself one of a series  [event-series]
        found: parish-evening-2025-03
        expected: the event that comes again and again (it has repeats), or no such line
        example: parish-evenings"
  `);
});

it('leaves a series that does not exist to another check', () => {
  const told = toldOf((copy) => copy.replace(evening, '"parish-evenings"', '"parish-mornings"'));
  expect(told).not.toContain('event-series');
  expect(told).toContain('reference-exists');
});
