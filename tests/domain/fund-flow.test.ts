import { describe, expect, it } from 'vitest';
import { barWidth, layOutFlow, unknownHeight } from '../../src/domain/flow-layout.ts';
import { drawnPence, flowRows } from '../../src/domain/flow-part.ts';
import { flowSentence } from '../../src/domain/flow-words.ts';
import { firstFunds, flowOf } from '../../src/domain/fund-flow.ts';
import { fundsOverview, toldOfMoney } from '../../src/domain/funds-overview.ts';
import type { Content } from '../../src/schemas/index.ts';
import { fundOf, withFunds } from './money-content.ts';
import { papers, promises } from './papers.ts';

const first = firstFunds(papers);
const flow = flowOf(papers, first);
const lines = (content: Content, ids: readonly string[]) =>
  flowRows(
    flowOf(
      content,
      content.funds.filter(({ id }) => ids.includes(id)),
    ),
  ).map(({ depth, part }) => `${'  '.repeat(depth)}${part.name}: ${part.words}`);

describe('the flow of the money', () => {
  it('goes from the Recovery Fund to those who got grants, each pound once', () => {
    expect(lines(papers, ['recovery-fund'])).toEqual([
      'Recovery Fund: not stated',
      '  Give grants from a Community Resilience Fund: £150,000',
      '    Community Resilience Fund: £150,000',
      '      First phase: £58,429',
      '        Hi Kent: not stated',
      '        Maidstone Street Pastors: not stated',
      '        Fusion Healthy Living: not stated',
      '        Rubicon Cares: not stated',
      '        16 of 20 recipients not named: amount not stated',
      '      Second phase: not stated',
      '      Not yet awarded: £91,571',
      '  Run eight Love Where You Live projects with communities: £35,000',
      '  Help households with benefits, debt and bills: £34,320',
      '  Make Trinity Foyer a community hub: £30,000',
      '  Support and encourage volunteering: £25,000',
      '  Give residents an online tool to have their say: £15,000',
      '  Anything else that it paid for: not stated',
    ]);
    expect(flow.map(drawnPence)).toEqual([28_932_000, 1_800_000]);
  });

  it('says in words what the picture shows', () => {
    expect(flowSentence(papers, first)).toBe(
      '£289,320 of the Recovery Fund goes to 6 promises; no paper says how much the fund had in all. £58,429 of the £150,000 of the Community Resilience Fund was awarded, and 4 of 20 recipients are named; £91,571 was not, as far as the papers say. £18,000 of the Contain Outbreak Management Fund goes to 1 promise; no paper says how much the fund had in all.',
    );
  });

  it('divides awards as far as they are stated, and gives the rest to the others together', () => {
    const content = withFunds([
      fundOf('all-known', 10_000, [{ awards: 9000, named: [4000], unnamed: 3 }]),
      fundOf('half-known', undefined, [{ budget: 9500, awards: 9000, named: [4000, undefined], unnamed: 3 }]),
    ]);
    expect(lines(content, ['all-known'])).toEqual([
      'all-known: £100',
      '  Round 1: £90',
      '    Hi Kent: £40',
      '    3 of 4 recipients not named: £50',
      '  Not yet awarded: £10',
    ]);
    expect(lines(content, ['half-known'])).toEqual([
      'half-known: not stated',
      '  Round 1: £95',
      '    Awarded: £90',
      '      Hi Kent: £40',
      '      4 other awards: £50',
      '        Hi Kent: not stated',
      '        3 of 5 recipients not named: amount not stated',
      '    Not yet awarded: £5',
      '  Anything else that it paid for: not stated',
    ]);
  });
});

describe('the picture of the flow', () => {
  const { nodes, bands, width, height } = layOutFlow(flow);

  it('draws what is not stated apart, all in one size, with a broken line', () => {
    const unknown = nodes.filter(({ look }) => look === 'unknown');
    expect(unknown).toHaveLength(8);
    expect(new Set(unknown.map((node) => node.height))).toEqual(new Set([unknownHeight]));
    expect(bands.filter(({ look }) => look === 'unknown').every((band) => band.height === 0)).toBe(true);
  });

  it('lets no bar and no words cover others', () => {
    for (const one of nodes) {
      expect(one.x + barWidth).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of nodes)
        if (one !== other && one.x === other.x) {
          const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
          expect(lower.y).toBeGreaterThanOrEqual(
            upper.y + Math.max(upper.height, (upper.lines.length + 1) * 20),
          );
        }
    }
  });

  it('is empty where there is no money', () => {
    expect(layOutFlow([])).toMatchObject({ height: 0, nodes: [], bands: [] });
  });
});

describe('all funds together', () => {
  it('counts each pound once, and says for how many funds a sum is told', () => {
    const { lines: funds, all } = fundsOverview(papers);
    expect(funds).toHaveLength(3);
    expect(all.figures).toMatchObject({
      budget: { words: 'not stated' },
      agreed: { pence: 30_732_000 },
      awards: { pence: 5_842_900 },
      paid: { words: 'not stated' },
      left: { pence: 9_157_100 },
    });
    expect(all.told).toEqual({
      budget: '0 of 2 funds',
      agreed: '2 of 2 funds',
      awards: '1 of 3 funds',
      paid: '0 of 3 funds',
      left: '1 of 3 funds',
    });
  });

  it('says what can be told at all', () => {
    expect(toldOfMoney(papers, promises).map(({ told, of, amount }) => [told, of, amount])).toEqual([
      [1, 3, '£150,000'],
      [7, 48, '£307,320'],
      [1, 2, '£58,429'],
      [4, 20, undefined],
      [0, 20, undefined],
      [0, 2, undefined],
    ]);
  });
});
