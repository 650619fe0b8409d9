import { expect, it } from 'vitest';
import { deskOf, dueOf } from './source.ts';

const fair = 'events/larkshire-fair.json';

it('asks after an event that was planned, once its day has passed and until a paper says that it took place', () => {
  const due = (day: string, standing = 'planned') =>
    dueOf(
      deskOf((copy) => copy.replace(fair, '"planned"', `"${standing}"`), day),
      'event',
    ).map(({ id }) => id);
  expect(due('2026-12-05')).toEqual([]);
  expect(due('2026-12-06')).toEqual(['larkshire-fair']);
  expect(due('2026-12-06', 'held')).toEqual([]);
  expect(due('2027-04-17')).toContain('walking-week');
});

it('says what was planned for when', () => {
  expect(dueOf(deskOf(undefined, '2026-12-06'), 'event')[0]).toMatchObject({
    day: '2026-12-05',
    file: fair,
    path: '/events/larkshire-fair/',
    why: 'It was planned for 5 December 2026. Nothing was heard of it since.',
  });
});
