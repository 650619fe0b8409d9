import type { Action } from '../schemas/action.ts';
import { compareDates } from './partial-date.ts';

/** What a promise says of when and for how much: as first made, or as a later paper changed it. */
export type Terms = Pick<Action, 'targetStart' | 'targets' | 'agreedFunding'>;

/** The terms of a promise as the newest paper that changes them has them; as first made where none does. */
export function currentTerms({ targetStart, targets, agreedFunding, updates }: Action): Terms {
  const terms: Terms = { targetStart, targets, agreedFunding };
  for (const { revised } of [...updates].sort((a, b) => compareDates(a.date, b.date))) {
    if (revised?.targetStart) terms.targetStart = revised.targetStart;
    if (revised?.targets) terms.targets = revised.targets;
    if (revised?.agreedFunding) terms.agreedFunding = revised.agreedFunding;
  }
  return terms;
}
