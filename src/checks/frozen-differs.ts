import { compareTimes, type Change } from '../domain/changes.ts';
import { changeRow } from '../domain/changes-words.ts';
import type { Entry } from '../schemas/index.ts';
import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { frozenTimes } from './frozen-times.ts';
import type { Checkable, Found, Rule } from './rule.ts';

/** What the site says today of a frozen time is what was frozen, or a correction says why not. */
export const frozenDiffers: Rule = {
  name: 'frozen-differs',
  description:
    'What the content says of a frozen time is what was frozen, or a correction names the promise.',
  check(content, today) {
    return frozenTimes(content).flatMap(({ period, frozen, now }) => {
      const corrected = new Set(period.data.corrections?.flatMap(({ actions = [] }) => actions));
      const { added, gone, both } = compareTimes(frozen.promises, now.promises);
      const told = [
        ...added.map((promise) => ({ promise, lines: ['nothing when it was frozen, the promise today'] })),
        ...gone
          .filter(({ id }) => !isBroken(content, id) && !isSaidGone(period, id))
          .map((promise) => ({ promise, lines: ['the promise when it was frozen, nothing today'] })),
        ...both.map((one) => ({ promise: one.now, lines: one.changes.map(lineOf) })),
      ];
      return told
        .filter(({ promise, lines }) => lines.length > 0 && !corrected.has(promise.id))
        .map(({ promise, lines }) => findingOf(period, promise, lines, today));
    });
  },
};

/** Whether the file of a promise is there, and only not valid. */
function isBroken({ ids, actions }: Checkable, id: string): boolean {
  return ids.actions.includes(id) && !actions.some((action) => action.id === id);
}

/** Nothing can refer to a promise that is gone: a correction names it in its text. */
function isSaidGone({ data }: Entry<'periods'>, id: string): boolean {
  return data.corrections?.some(({ text }) => text.includes(id)) ?? false;
}

function lineOf(change: Change): string {
  const { what, was = 'nothing', now = 'nothing' } = changeRow(change);
  return `${what}: ${was} when it was frozen, ${now} today`;
}

function findingOf(
  { id, file }: Entry<'periods'>,
  promise: PromiseSnapshot,
  lines: readonly string[],
  today: string,
): Found {
  const correction = {
    date: today,
    text: 'The target date was misread: the paper says March 2022.',
    actions: [promise.id],
  };
  return {
    file,
    path: ['frozen'],
    problem: `no longer agrees with the content about “${promise.title}”`,
    found: lines.join('\n'),
    expected: `actions/${promise.id}.mdx as it was; or, where it is right now and snapshots/${id}.json is wrong, a correction of this period that names it and says what is right`,
    example: `"corrections": [${JSON.stringify(correction)}]`,
  };
}
