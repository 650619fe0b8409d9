import { show } from './finding.ts';
import { frozenTimes } from './frozen-times.ts';
import type { Found, Rule } from './rule.ts';
import { walk, type Path } from './walk.ts';

/** The funds and the measures of a frozen time are what was frozen, or a correction says why not. */
export const frozenFigures: Rule = {
  name: 'frozen-figures',
  description:
    'What the content says of the funds and measures of a frozen time is what was frozen, or a correction names them.',
  check: (content, today) =>
    frozenTimes(content).flatMap(({ period, frozen, now }) =>
      (['funds', 'measures'] as const).flatMap((kind) => {
        const corrected = new Set(period.data.corrections?.flatMap((note) => note[kind] ?? []));
        const ids = new Set([...frozen[kind], ...now[kind]].map(({ id }) => id));
        return [...ids].flatMap((id): Found[] => {
          const [was, is] = [frozen, now].map((time) => time[kind].find((entry) => entry.id === id));
          const lines = differences(was, is);
          if (lines.length === 0 || corrected.has(id)) return [];
          const correction = { date: today, text: 'What was wrong, and what is right.', [kind]: [id] };
          return [
            {
              file: period.file,
              path: ['frozen'],
              problem: `no longer agrees with the content about “${(was ?? is)?.title ?? id}”`,
              found: lines.join('\n'),
              expected: `${kind}/${id}.json as it was; or, where it is right now and snapshots/${period.id}.json is wrong, a correction of this period that names it and says what is right`,
              example: `"corrections": [${JSON.stringify(correction)}]`,
            },
          ];
        });
      }),
    ),
};

/** Every value that stands otherwise in one of two records, each on a line; sets of values are told by what is in them. */
function differences(was: object | undefined, now: object | undefined): string[] {
  if (!was || !now)
    return was === now
      ? []
      : [`${was ? 'there' : 'nothing'} when it was frozen, ${now ? 'there' : 'nothing'} today`];
  const [before, after] = [was, now].map(leavesOf) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${show(before.get(path))} when it was frozen, ${show(after.get(path))} today`);
}

function leavesOf(record: object): Map<string, unknown> {
  return new Map(
    walk(record)
      .filter(([, value]) => typeof value !== 'object')
      .map(([path, value]) => [wayOf(path), value]),
  );
}

function wayOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}
