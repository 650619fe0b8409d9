import type { Source } from '../schemas/fields/source.ts';
import type { Update } from '../schemas/update.ts';
import { show } from './finding.ts';
import type { Checkable, Found, Rule } from './rule.ts';
import { wordingOf } from './status-wordings.ts';
import type { Path } from './walk.ts';

/** The state that we give is the one that the words of the paper amount to, or a note says why not. */
export const stateMapped: Rule = {
  name: 'state-mapped',
  description: 'A status in words and the state that we give it must agree, or a note must say why.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, path, strategy, status, source } of statusesIn(content)) {
      const { written, state } = status;
      // What the scale of the paper says of a wording is as good as a note; status-in-scale holds the state against it.
      const note =
        status.note ??
        content.editions.some(
          (edition) =>
            edition.data.strategy === strategy &&
            edition.data.document === source.document &&
            edition.data.statuses?.some((one) => one.written === written),
        );
      const add = (problem: string, expected: string) =>
        findings.push({ file, path: [...path, 'status', 'state'], problem, found: state, expected });
      const { plain, noted } = wordingOf(written) ?? {};
      const withNote = noted?.length ? `; with a note also ${noted.join(' or ')}` : '';
      if (plain && !plain.includes(state) && !(note && noted?.includes(state)))
        add(`does not agree with the words ${show(written)}`, `${plain.join(' or ')}${withNote}`);
      else if (!plain && state === 'unknown' && /\p{L}/u.test(written) && !note)
        add(
          `is unknown, though the paper says ${show(written)}`,
          'the state that the words amount to, or a note that says why they amount to none',
        );
    }
    return findings;
  },
};

/** Every status that a paper gives, of promises and of what agreements undertake. */
function statusesIn({ actions, agreements }: Checkable): Status[] {
  const statuses = (file: string, path: Path, updates: readonly Update[], strategy?: string) =>
    updates.flatMap(({ status, source }, at) =>
      status ? [{ file, path: [...path, 'updates', at], strategy, status, source }] : [],
    );
  return [
    ...actions.flatMap(({ file, data }) => statuses(file, [], data.updates, data.strategy)),
    ...agreements.flatMap(({ file, data: { undertakings = [] } }) =>
      undertakings.flatMap(({ updates = [] }, at) => statuses(file, ['undertakings', at], updates)),
    ),
  ];
}

interface Status {
  file: string;
  path: Path;
  /** The strategy of the promise; what an agreement undertakes has none. */
  strategy?: string | undefined;
  status: NonNullable<Update['status']>;
  source: Source;
}
