import type { Became } from '../schemas/became.ts';
import type { Content } from '../schemas/index.ts';

/** One step in the life of promises: what one paper made of one promise. */
export interface LineageStep {
  /** The promise that it was. */
  from: string;
  /** A promise that it lives on in. */
  into: string;
  /** What the paper says became of it. */
  end: Became;
}

type Actions = Pick<Content, 'actions'>;

/** Every step from one promise to another, across strategies too, in the order of the promises. */
export function lineageSteps({ actions }: Actions): LineageStep[] {
  return actions.flatMap(({ id, data }) =>
    (data.became ?? []).flatMap((end) =>
      [...new Set('into' in end ? end.into : [])].map((into) => ({ from: id, into, end })),
    ),
  );
}

/** The steps that lead to a promise, from the nearest to the oldest. Each once, even where content runs in a ring. */
export function cameFrom(content: Actions, id: string): LineageStep[] {
  return follow(lineageSteps(content), id, 'into', 'from');
}

/** The steps that lead on from a promise, from the nearest to the newest. Each once, even where content runs in a ring. */
export function wentInto(content: Actions, id: string): LineageStep[] {
  return follow(lineageSteps(content), id, 'from', 'into');
}

function follow(
  steps: readonly LineageStep[],
  start: string,
  here: 'from' | 'into',
  there: 'from' | 'into',
): LineageStep[] {
  const seen = new Set([start]);
  const found: LineageStep[] = [];
  for (const id of seen)
    for (const step of steps)
      if (step[here] === id) {
        found.push(step);
        seen.add(step[there]);
      }
  return found;
}
