import { stepId, stepsOf } from '../../src/domain/pack-steps.ts';
import { packOf, type Pack } from '../../src/domain/pack.ts';
import { lastDayOf, type ReportedPeriod } from '../../src/domain/period.ts';
import { snapshotOf } from '../../src/domain/snapshot.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

/** Every pack of some content on a day, strategy by strategy. */
export function packsOf(content: Content, today = day): Pack[] {
  const periods = content.periods.map(({ id, data }): ReportedPeriod => {
    const last = lastDayOf(data) ?? today;
    return { id, data, snapshot: snapshotOf(content, last < today ? last : today) };
  });
  return content.strategies.flatMap((strategy) =>
    stepsOf(periods, content.editions, strategy, today).map((step) => packOf(content, step, today)),
  );
}

/** Every pack of the five papers. */
export const packs = packsOf(papers);

/** One of them. */
export function pack(strategy: string, id: string, all = packs): Pack {
  const found = all.find(({ step }) => step.strategy.id === strategy && stepId(step) === id);
  if (!found) throw new Error(`no pack ${strategy} ${id}`);
  return found;
}
