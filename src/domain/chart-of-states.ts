import { say } from './language.ts';
import type { State } from '../schemas/fields/state.ts';
import type { Chart } from './chart.ts';
import { stateOrder, stateWords, tally, total, type Tally } from './state.ts';
import { countWords, listWords, numberWords } from './words.ts';

/** Promises that make one bar: those of a strategy, or of a part of one. */
interface StateGroup {
  name: string;
  /** From the root of the site. */
  path?: string;
  items: readonly { state: State }[];
}

const verbs = {
  now: { is: say('is'), are: say('are'), gives: say('gives') },
  then: { is: say('was'), are: say('were'), gives: say('gave') },
} as const;

type Tense = keyof typeof verbs;

/** How each state is said of some promises: "10 are under way". */
const sayings: Record<Exclude<State, 'unknown'>, string> = {
  complete: say('complete'),
  'under-way': 'under way',
  'not-started': 'not started',
  stopped: say('stopped'),
};

/**
 * Progress by state: one bar a group, one stretch a state. A state is left out only where no group has a promise in it.
 * @param rowsAre what the groups are: "Strategy"
 * @param tense whether it is told of today or of an earlier time
 */
export function chartOfStates(
  id: string,
  title: string,
  rowsAre: string,
  groups: readonly StateGroup[],
  tense: Tense = 'now',
): Chart {
  const counts = groups.map(({ items }) => tally(items));
  const all = tally(groups.flatMap(({ items }) => items));
  const used = total(all) === 0 ? stateOrder : stateOrder.filter((state) => all[state] > 0);
  return {
    id,
    title,
    sentence: statesSentence(all, tense),
    rowsAre,
    format: 'count',
    series: used.map((state) => ({ name: stateWords[state].label, state })),
    rows: groups.map(({ name, path }, index) => ({
      name,
      ...(path === undefined ? {} : { path }),
      values: used.map((state) => counts[index]?.[state] ?? 0),
    })),
  };
}

/** How promises stand, in a sentence that counts every one of them: "8 of 21 promises are complete, 10 are under way…" */
export function statesSentence(counts: Tally, tense: Tense = 'now'): string {
  const { is, are, gives } = verbs[tense];
  const sum = total(counts);
  const { unknown } = counts;
  if (sum === 0) return `There ${are} no promises here.`;
  if (unknown === sum)
    return sum === 1
      ? `No paper ${gives} a status for the one promise here.`
      : `No paper ${gives} a status for any of the ${numberWords(sum)} promises.`;
  const parts = stateOrder.flatMap((state) =>
    state === 'unknown' || counts[state] === 0 ? [] : [{ state, count: counts[state] }],
  );
  const [first, ...rest] = parts.map(({ state, count }, index) => {
    const whose = index > 0 ? numberWords(count) : opening(count, sum);
    return say(`${whose} ${count === 1 ? is : are} ${sayings[state]}`);
  });
  if (unknown > 0)
    return `${[first, ...rest].join(', ')}; for ${numberWords(unknown)} no paper ${gives} a status.`;
  return `${listWords([first ?? '', ...rest])}.`;
}

function opening(count: number, sum: number): string {
  if (sum === 1) return 'The one promise here';
  return count === sum
    ? `All ${numberWords(sum)} promises`
    : `${numberWords(count)} of ${countWords(sum, 'promise')}`;
}
