import type { PromiseSnapshot } from '../schemas/snapshot.ts';

/** A promise with the dates and the money that it was first made with: one paper may make a promise and move it. */
export function firstPromised(promise: PromiseSnapshot): PromiseSnapshot {
  const { firstTargets, firstStart, firstFunding, targetStart, funding } = promise;
  return {
    ...promise,
    targets: firstTargets,
    targetStart: firstStart ?? targetStart,
    funding: firstFunding ?? funding,
  };
}
