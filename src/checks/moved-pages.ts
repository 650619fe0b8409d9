import { entriesByAddress, entryAt } from '../domain/entry-at.ts';
import { fixedPages, hasPage } from '../domain/site-pages.ts';
import { isShown } from '../domain/visibility.ts';
import { nearest } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** Old addresses lead, in one step, to a page that is there. */
export const movedPages: Rule = {
  name: 'moved-pages',
  description: 'A page that has moved is no longer at its old address, and is at its new one.',
  check(content, today) {
    const moved = content.council?.moved ?? [];
    const olds = moved.map(({ from }) => from);
    return moved.flatMap(({ from, to, on }, at): Found[] => {
      const tell = (field: string, problem: string, expected: string, rest: Partial<Found> = {}): Found => ({
        file: 'council.json',
        path: ['moved', at, field],
        problem,
        found: field === 'from' ? from : field === 'to' ? to : on,
        expected,
        ...rest,
      });
      const next = moved.find((other) => other.from === to)?.to;
      const target = entryAt(content, to);
      return [
        ...(olds.indexOf(from) < at
          ? [tell('from', 'stands twice in this list', 'each old address once')]
          : []),
        ...(entryAt(content, from) || fixedPages.includes(from)
          ? [
              tell(
                'from',
                'is the address of a page that is there',
                'an address at which there is no page any more',
              ),
            ]
          : []),
        ...(next !== undefined
          ? [
              tell('to', 'has moved on itself', 'the address where the page is today', {
                ...(next === from ? {} : { example: next }),
              }),
            ]
          : !hasPage(content, to)
            ? [
                tell('to', 'is no page of the site', 'the address of a page', {
                  nearest: nearest(to, [...entriesByAddress(content).keys(), ...fixedPages]),
                }),
              ]
            : target && !isShown(target.data, today)
              ? [
                  tell(
                    'to',
                    `leads to ${target.file}, which is not on the site`,
                    'the address of a page on the site',
                  ),
                ]
              : []),
        ...(on > today
          ? [tell('on', 'lies in the future', `the day of the move: up to today (${today})`)]
          : []),
      ];
    });
  },
};
