import { packOf, type Pack } from '../domain/pack.ts';
import { stepsOf } from '../domain/pack-steps.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';
import { listPeriods } from './periods.ts';

let making: Promise<Pack[]> | undefined;

/** The pack of every report on every strategy and of every next committee, strategy by strategy, oldest first. */
export function listPacks(): Promise<Pack[]> {
  if (import.meta.env.DEV) return make();
  return (making ??= make());
}

async function make(): Promise<Pack[]> {
  const [content, periods] = await Promise.all([loadContent(), listPeriods()]);
  const day = today();
  return content.strategies.flatMap((strategy) =>
    stepsOf(periods, content.editions, strategy, day).map((step) => packOf(content, step, day)),
  );
}
