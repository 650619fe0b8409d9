import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineageCycle } from '../../src/checks/lineage-cycle.ts';
import { rowAccounted } from '../../src/checks/row-accounted.ts';
import type { Checkable } from '../../src/checks/rule.ts';
import { accountOf, endIn, type Account } from '../../src/domain/edition-account.ts';
import { sumsOf } from '../../src/domain/edition-words.ts';
import { cameFrom, lineageSteps, wentInto } from '../../src/domain/lineage.ts';
import type { Content } from '../../src/schemas/index.ts';

const hows = [
  'merged',
  'split',
  'superseded',
  'carried-forward',
  'completed',
  'dropped',
  'not-mentioned',
] as const;

/** A chain of up to four editions, and promises that are in any of them and have any ends: right or wrong. */
const anyContent = fc
  .record({ editions: fc.integer({ min: 1, max: 4 }), promises: fc.integer({ min: 1, max: 8 }) })
  .chain(({ editions, promises }) => {
    const end = fc.record({
      how: fc.constantFrom(...hows),
      into: fc.uniqueArray(fc.nat(promises - 1), { maxLength: 3 }),
    });
    const one = fc.record({
      listed: fc.array(fc.boolean(), { minLength: editions, maxLength: editions }),
      words: fc.array(fc.option(fc.constantFrom('A', 'B')), { minLength: editions, maxLength: editions }),
      ends: fc.array(fc.option(end), { minLength: editions, maxLength: editions }),
    });
    return fc
      .array(one, { minLength: promises, maxLength: promises })
      .map((all) => contentWith(editions, all));
  });

describe('plan against plan', () => {
  it('gives every row exactly one fate and one origin, whatever the content says', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const account of accountsOf(content)) {
          const { then, now } = sumsOf(account);
          for (const { total, parts } of [then, now])
            expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(idsOf(account.then)).toEqual(listedIn(content, account.before.data.document));
          expect(idsOf(account.now)).toEqual(listedIn(content, account.after.data.document));
        }
      }),
    );
  });

  it('counts as many rows continued, and as many reworded, then as now', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { then, now } of accountsOf(content))
          for (const kind of ['continued', 'reworded'] as const)
            expect(now.filter(({ origin }) => origin === kind)).toHaveLength(
              then.filter(({ fate }) => fate === kind).length,
            );
      }),
    );
  });

  it('loses no promise that the check does not name', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const named = new Set(rowAccounted.check(content, '').map(({ file }) => file));
        const lost = accountsOf(content).flatMap(({ before, then, after }) =>
          then.filter(({ row: { action }, fate }) => {
            const says = (edition: typeof after) => endIn(action, edition.data.document)?.how;
            if (!listedIn(content, after.data.document).includes(action.id)) {
              expect(fate).toBe(says(after) ?? says(before) ?? 'unaccounted');
              return fate === 'unaccounted';
            }
            return !['carried-forward', 'dropped', undefined].includes(says(after));
          }),
        );
        expect([...named].sort()).toEqual([...new Set(lost.map(({ row }) => row.action.file))].sort());
      }),
    );
  });
});

describe('lineage', () => {
  it('is the same both ways', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { id: a } of content.actions)
          for (const { id: b } of content.actions) {
            const onward = wentInto(content, a).some(({ into }) => into === b);
            const back = cameFrom(content, b).some(({ from }) => from === a);
            expect(onward, `${a} to ${b}`).toBe(back);
          }
      }),
    );
  });

  it('tells each step once, even in a ring', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { id } of content.actions) {
          const steps = wentInto(content, id);
          expect(new Set(steps.map(({ from, into, end }) => JSON.stringify([from, into, end]))).size).toBe(
            steps.length,
          );
        }
      }),
    );
  });

  it('passes the check exactly where it has no ring', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(lineageCycle.check(content, '').length === 0).toBe(!hasRing(content));
      }),
    );
  });
});

interface AnyPromise {
  listed: boolean[];
  words: (string | null)[];
  ends: ({ how: (typeof hows)[number]; into: number[] } | null)[];
}

/** Only what the functions look at: the rest of a promise has no bearing on them. */
function contentWith(editions: number, promises: AnyPromise[]): Checkable & Content {
  const papers = Array.from({ length: editions }, (_, at) => `paper-${at}`);
  return {
    editions: papers.map((document, at) => ({
      id: `edition-${at}`,
      file: `editions/edition-${at}.json`,
      data: { strategy: 'plan', document, ...(at > 0 ? { follows: `edition-${at - 1}` } : {}) },
    })),
    actions: promises.map(({ listed, words, ends }, order) => ({
      id: `p${order}`,
      file: `actions/p${order}.mdx`,
      data: {
        strategy: 'plan',
        order,
        sources: papers.filter((_, at) => listed[at]).map((document) => ({ document })),
        updates: [],
        wordings: papers.flatMap((document, at) =>
          words[at] ? [{ words: words[at], source: { document } }] : [],
        ),
        became: papers.flatMap((document, at) => {
          const end = ends[at];
          if (!end) return [];
          const into = hows.indexOf(end.how) < 4 ? { into: end.into.map((one) => `p${one}`) } : {};
          return [{ how: end.how, ...into, source: { document } }];
        }),
      },
    })),
  } as unknown as Checkable & Content;
}

function accountsOf(content: Content): Account[] {
  return content.editions.flatMap((edition) => accountOf(content, edition) ?? []);
}

function idsOf(rows: Account['then'] | Account['now']): string[] {
  return rows.map(({ row }) => row.action.id);
}

function listedIn(content: Content, paper: string): string[] {
  return content.actions
    .filter(({ data }) => data.sources.some(({ document }) => document === paper))
    .map(({ id }) => id);
}

/** Takes away promises that lead nowhere until none is left, or only rings and what leads to them. */
function hasRing(content: Content): boolean {
  let steps = lineageSteps(content);
  for (;;) {
    const rest = steps.filter(({ into }) => steps.some(({ from }) => from === into));
    if (rest.length === steps.length) return steps.length > 0;
    steps = rest;
  }
}
