import { expect, it } from 'vitest';
import { isDayAsked, today } from '../../src/reader/today.ts';

it('takes the day that is asked for', () => {
  expect(today({ AS_OF: '2022-01-31', SOURCE_DATE_EPOCH: '0' })).toBe('2022-01-31');
  expect(today({ AS_OF: '2024-02-29' })).toBe('2024-02-29');
});

it('counts the seconds of SOURCE_DATE_EPOCH in London', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1656628200' })).toBe('2022-06-30');
  expect(today({ AS_OF: '', SOURCE_DATE_EPOCH: String(Date.UTC(2022, 5, 30, 23, 30) / 1000) })).toBe(
    '2022-07-01',
  );
  expect(today({ SOURCE_DATE_EPOCH: String(Date.UTC(2022, 11, 30, 23, 30) / 1000) })).toBe('2022-12-30');
});

it.each(['2022-02-30', '31/01/2022', '2022-1-1', 'yesterday', '2022-01-31T00:00:00Z'])(
  'refuses AS_OF=%s',
  (day) => {
    expect(() => today({ AS_OF: day })).toThrow(`AS_OF is "${day}": expected a day such as 2022-01-31`);
  },
);

it.each(['-1', '1e3', 'now', '999999999999'])('refuses SOURCE_DATE_EPOCH=%s', (epoch) => {
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow('expected whole seconds since 1970');
});

it('reads the clock where nothing is asked for', () => {
  expect(today({})).toMatch(/^20\d\d-\d\d-\d\d$/);
});

it('knows whether a day was asked for', () => {
  expect([{}, { AS_OF: '' }, { AS_OF: '2022-01-31' }, { SOURCE_DATE_EPOCH: '0' }].map(isDayAsked)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
