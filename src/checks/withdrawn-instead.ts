import { entriesByAddress, entryAt } from '../domain/entry-at.ts';
import { fixedPages, hasPage } from '../domain/site-pages.ts';
import { isShown } from '../domain/visibility.ts';
import type { Visibility } from '../schemas/fields/visibility.ts';
import { nearest } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, fold } from './walk.ts';

/** What stands in the place of a withdrawn entry leads to a page, and does not name what was withdrawn. */
export const withdrawnInstead: Rule = {
  name: 'withdrawn-instead',
  description:
    'What is said in the place of a withdrawn entry does not name it, and leads to a page of the site.',
  check: (content, today) =>
    allEntries(content).flatMap(({ file, data }): Found[] => {
      const { withdrawn } = data as Visibility;
      if (!withdrawn) return [];
      const { reason, instead } = withdrawn;
      const names = [data.title, ...((data as { aliases?: string[] }).aliases ?? [])];
      const told = names.find((name) => ` ${fold(reason)} `.includes(` ${fold(name)} `));
      const target = instead === undefined ? undefined : entryAt(content, instead);
      const isGone = target ? !isShown(target.data, today) : !hasPage(content, instead ?? '/');
      return [
        ...(told === undefined
          ? []
          : [
              {
                file,
                path: ['withdrawn', 'reason'],
                problem: 'names what was withdrawn',
                found: told,
                expected: 'a reason without the name: everybody can read it',
                example: 'It asked us to take its entry off the site.',
              },
            ]),
        ...(instead?.startsWith('/') && isGone
          ? [
              {
                file,
                path: ['withdrawn', 'instead'],
                problem: target
                  ? `leads to ${target.file}, which is not on the site`
                  : 'is no page of the site',
                found: instead,
                expected: 'the address of a page on the site, or a web address',
                nearest: nearest(instead, [...entriesByAddress(content).keys(), ...fixedPages]),
              },
            ]
          : []),
      ];
    }),
};
