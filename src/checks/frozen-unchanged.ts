import type { Found, Rule } from './rule.ts';

/** What is frozen stays as it was, to the byte. */
export const frozenUnchanged: Rule = {
  name: 'frozen-unchanged',
  description: 'A snapshot has the SHA-256 that its period gives: nobody alters what is frozen.',
  check({ periods, digests }) {
    return periods.flatMap(({ id, file, data: { frozen } }): Found[] => {
      const snapshot = `snapshots/${id}.json`;
      const digest = digests[snapshot];
      if (!frozen || digest === undefined || digest === frozen.sha256) return [];
      return [
        {
          file: snapshot,
          path: [],
          problem: 'was changed after it was frozen',
          found: `SHA-256 ${digest}`,
          expected: `SHA-256 ${frozen.sha256}, which ${file} gives: put the file back with Git. What is wrong in it is said beside it, in the corrections of ${file}`,
          example: `git log --oneline -- ${snapshot}, then git checkout COMMIT -- ${snapshot}`,
        },
      ];
    });
  },
};
