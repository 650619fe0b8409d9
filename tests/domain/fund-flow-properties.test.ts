import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { layOutFlow, moneyHeight } from '../../src/domain/flow-layout.ts';
import { drawnPence, flowRows, type FlowPart } from '../../src/domain/flow-part.ts';
import { flowOf } from '../../src/domain/fund-flow.ts';
import { fundTotals } from '../../src/domain/fund-totals.ts';
import { fundSums, sumOf, unnamedAwards, unnamedShare } from '../../src/domain/fund.ts';
import type { Content } from '../../src/schemas/index.ts';
import { fundOf, promiseFrom, withFunds, type PlainPhase } from './money-content.ts';

/** Amounts, some of them not stated, of a size at which sums often fit and often do not. */
const upTo = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined, freq: 3 });
const phase: fc.Arbitrary<PlainPhase> = fc.record({
  budget: upTo(4000),
  awards: upTo(1500),
  named: fc.array(upTo(400), { maxLength: 3 }),
  unnamed: fc.nat({ max: 20 }),
  paid: upTo(1000),
});
const council = fc.record({
  budget: upTo(9000),
  phases: fc.array(phase, { maxLength: 4 }),
  promises: fc.array(upTo(2000), { maxLength: 3 }),
  smaller: fc.array(fc.record({ own: upTo(3000), rounds: fc.array(phase, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
});
const ofMoney = rules.filter(({ name }) =>
  ['awards-named', 'fund-adds-up', 'fund-covers', 'paid-awards'].includes(name),
);

describe('sums of money, for any fund that the checks let pass', () => {
  it('parts and what is left of them come to the whole, to the penny', () => {
    held((content) => {
      for (const { part } of rows(content))
        if (part.pence !== undefined && part.parts.some((one) => drawnPence(one) > 0))
          expect(sumOf(part.parts.map(drawnPence))).toBe(part.pence);
    });
  });

  it('nothing is below zero, and nothing is more than what it comes from', () => {
    held((content) => {
      for (const { part } of rows(content)) {
        expect(drawnPence(part)).toBeGreaterThanOrEqual(0);
        for (const inner of part.parts) expect(drawnPence(inner)).toBeLessThanOrEqual(drawnPence(part));
      }
      for (const { id, data } of content.funds)
        for (const line of fundTotals(content, id, data))
          if (line.pence !== undefined) expect(line.pence).toBeGreaterThanOrEqual(0);
    });
  });

  it('named awards and the share of the others are all awards of their round', () => {
    held((content) => {
      for (const one of content.funds.flatMap(({ data }) => data.phases)) {
        const share = unnamedShare(one);
        expect(unnamedAwards(one)).toBeGreaterThanOrEqual(0);
        if (share === undefined || one.awards?.amount.basis !== 'stated') continue;
        const named = one.awards.named.map(({ amount }) => (amount.basis === 'stated' ? amount.pence : NaN));
        expect(sumOf(named) + share).toBe(one.awards.amount.pence);
      }
    });
  });

  it('what is drawn is as tall as its money, and bands are as wide as what flows in them', () => {
    held((content) => {
      const flow = chest(content);
      const whole = sumOf(flow.map(drawnPence));
      const { nodes, bands } = layOutFlow(flow);
      expect(nodes).toHaveLength(rows(content).length);
      for (const [at, { part }] of rows(content).entries())
        if (part.look !== 'unknown' && whole > 0)
          expect(nodes[at]?.height).toBeCloseTo((drawnPence(part) / whole) * moneyHeight, 6);
      const known = bands.filter(({ look }) => look !== 'unknown');
      for (const { to, height } of known)
        expect(nodes.some(({ x, y, height: tall }) => x === to.x && y === to.y && tall === height)).toBe(
          true,
        );
    });
  });
});

it('whatever goes below zero is told of', () => {
  fc.assert(
    fc.property(council, (plain) => {
      const content = contentOf(plain);
      const isShort = content.funds.some(({ data }) => (fundSums(data).notAwarded ?? 0) < 0);
      if (isShort) expect(findings(content).length).toBeGreaterThan(0);
    }),
  );
});

/** Checks something of councils without a finding, and that there were enough of them. */
function held(check: (content: Content) => void): void {
  let count = 0;
  fc.assert(
    fc.property(council, (plain) => {
      const content = contentOf(plain);
      if (findings(content).length > 0) return;
      count++;
      check(content);
    }),
    { numRuns: 150 },
  );
  expect(count).toBeGreaterThan(15);
}

/** The content of the papers with a fund, what it pays for, and nothing else that costs money. */
function contentOf({ budget, phases, promises, smaller }: PlainCouncil): Content {
  return withFunds(
    [
      fundOf('chest', budget, phases),
      ...smaller.map(({ own, rounds }, at) => fundOf(`purse-${at}`, own, rounds, { paidFrom: 'chest' })),
    ],
    promises.map((amount, at) => promiseFrom(`promise-${at}`, 'chest', amount)),
  );
}

function findings(content: Content) {
  return ofMoney.flatMap((rule) =>
    rule.check({ ...content, digests: {}, images: [], named: [] }, '2026-11-21'),
  );
}

function chest(content: Content): FlowPart[] {
  return flowOf(content, content.funds.slice(0, 1));
}

function rows(content: Content) {
  return flowRows(chest(content));
}

type PlainCouncil = typeof council extends fc.Arbitrary<infer T> ? T : never;
