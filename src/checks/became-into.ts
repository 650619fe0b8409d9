import { isListed } from '../domain/edition.ts';
import type { Found, Rule } from './rule.ts';

/** A promise lives on in promises that the paper which says so lists. */
export const becameInto: Rule = {
  name: 'became-into',
  description:
    'The promises that another lives on in are named once each, and stand in the paper that says so.',
  check(content) {
    const findings: Found[] = [];
    const actions = new Map(content.actions.map((action) => [action.id, action]));
    for (const { file, data } of content.actions)
      for (const [at, end] of (data.became ?? []).entries())
        for (const [place, id] of ('into' in end ? (end.into ?? []) : []).entries()) {
          const add = (problem: string, expected: string, example?: string) =>
            findings.push({
              file,
              path: ['became', at, 'into', place],
              problem,
              found: id,
              expected,
              ...(example === undefined ? {} : { example }),
            });
          const { document } = end.source;
          const heir = actions.get(id);
          const edition = content.editions.find(
            (one) => one.data.document === document && one.data.strategy === heir?.data.strategy,
          );
          if ('into' in end && (end.into ?? []).indexOf(id) < place)
            add('is named twice', 'each promise once');
          else if (heir && edition && !isListed(heir.data, edition.data))
            add(
              `is no row of ${edition.file}, the edition of the paper that says so`,
              `a promise that ${document} lists; or ${document} among the sources of ${heir.file}`,
              `sources:\n  - document: ${document}\n    section: Row 1`,
            );
        }
    return findings;
  },
};
