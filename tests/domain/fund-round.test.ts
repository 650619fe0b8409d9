import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/domain/day-number.ts';
import { awardsWords, openRoundsWords, roundLine, standingOfRound } from '../../src/domain/fund-round.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import type { Phase } from '../../src/schemas/fund.ts';

const none: PartialDate = { basis: 'not-stated', because: 'not-mentioned' };
const day = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'day' });
const month = (iso: string): PartialDate => ({ basis: 'stated', written: iso, iso, precision: 'month' });
const round = (opens: PartialDate, closes: PartialDate): Phase => ({ name: 'Round', opens, closes });

describe('a round', () => {
  const exact = round(day('2026-11-02'), day('2026-11-30'));
  const loose = round(month('2026-09'), month('2026-11'));

  test.each([
    ['2026-11-01', 'to-come', exact],
    ['2026-11-02', 'open', exact],
    ['2026-11-30', 'open', exact],
    ['2026-12-01', 'closed', exact],
    ['2026-08-31', 'to-come', loose],
    ['2026-09-01', 'perhaps', loose],
    ['2026-09-30', 'open', loose],
    ['2026-11-01', 'open', loose],
    ['2026-11-02', 'perhaps', loose],
    ['2026-12-01', 'closed', loose],
    ['2026-12-01', 'not-known', round(month('2026-09'), none)],
    ['2026-08-01', 'to-come', round(month('2026-09'), none)],
    ['2026-11-01', 'not-known', round(none, day('2026-11-30'))],
    ['2026-12-01', 'closed', round(none, day('2026-11-30'))],
    ['2026-11-01', 'not-known', round(none, none)],
  ] as const)('on %s is %s', (today, standing, phase) => {
    expect(standingOfRound(phase, today)).toBe(standing);
  });

  test('without an opening date it is open where bids are counted already', () => {
    const bids = {
      count: 14,
      amount: { basis: 'not-stated', because: 'not-mentioned' },
      asOf: month('2026-10'),
      source: { document: 'a', section: 'b' },
    } as const;
    const phase = { ...round(none, day('2026-11-30')), bids };
    expect(standingOfRound(phase, '2026-09-30')).toBe('not-known');
    expect(standingOfRound(phase, '2026-11-01')).toBe('open');
  });

  test('with exact dates only goes from to come over open to closed, whatever the days are', () => {
    const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-12-31') });
    fc.assert(
      fc.property(days, days, days, (a, b, now) => {
        const [opens, closes] = [Math.min(a, b), Math.max(a, b)];
        const standing = standingOfRound(
          round(day(dayOfNumber(opens)), day(dayOfNumber(closes))),
          dayOfNumber(now),
        );
        expect(standing).toBe(now < opens ? 'to-come' : now > closes ? 'closed' : 'open');
      }),
    );
  });
});

describe('the Community Resilience Fund', () => {
  const { content } = readContent('src/content');
  const fund = content.funds.find(({ id }) => id === 'community-resilience-fund')?.data;
  const [first, second] = fund?.phases ?? [];

  test('closed its first round on 11 February 2022, after 20 awards of £58,429', () => {
    if (!fund || !first || !second) throw new Error('the fund is not there');
    expect(standingOfRound(first, '2022-02-11')).toBe('open');
    expect(roundLine(first, '2022-02-12')).toBe(
      'Closed. Opening date: not stated. Closing date: 11 February 2022.',
    );
    expect(awardsWords(first)).toBe(
      'What it gave: 20 awards, £58,429 in all. Date of the paper: November 2022.',
    );
    expect(roundLine(second, '2026-11-22')).toBe(
      'Nobody can tell from the papers whether it is open. Opening date: November 2022. Closing date: not stated.',
    );
    expect(openRoundsWords(fund, '2022-02-01')).toBe(
      'On 1 February 2022 you can apply. Rounds that are open: 1.',
    );
    expect(openRoundsWords(fund, '2026-11-22')).toBe('On 22 November 2026 no round is known to be open.');
  });
});
