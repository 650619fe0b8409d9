import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** A status is one of the scale of its paper, and read as that scale says. */
export const statusInScale: Rule = {
  name: 'status-in-scale',
  description:
    'A status from a paper with an edition is one of its scale, and has the state that the scale gives.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.actions)
      for (const [at, { status, source }] of data.updates.entries()) {
        const edition = content.editions.find(
          (one) => one.data.strategy === data.strategy && one.data.document === source.document,
        );
        const scale = edition?.data.statuses;
        if (!status || !scale) continue;
        const add = (field: string, problem: string, found: string, expected: string, near?: string) =>
          findings.push({
            file,
            path: ['updates', at, 'status', field],
            problem,
            found,
            expected: `${expected} (${edition.file})`,
            ...(near === undefined ? {} : { nearest: near }),
          });
        const words = scale.map(({ written }) => written);
        const { state } = scale.find(({ written }) => written === status.written) ?? {};
        if (state === undefined)
          add(
            'written',
            `is not in the scale of ${source.document}`,
            show(status.written),
            `one of ${words.map(show).join(', ')}`,
            nearest(status.written, words),
          );
        else if (state !== status.state)
          add(
            'state',
            `is not what the scale of ${source.document} makes of ${show(status.written)}`,
            status.state,
            state,
          );
      }
    return findings;
  },
};
