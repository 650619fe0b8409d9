import { spanOf } from '../domain/partial-date.ts';
import type { Found, Rule } from './rule.ts';

/** A person is named for an office, and an office is held for a time. */
export const championTerm: Rule = {
  name: 'champion-term',
  description: 'A champion who is named has a term of office: nobody can hold it for ever.',
  check: (content) =>
    content.agreements.flatMap(({ file, data: { champions = [] } }) =>
      champions.flatMap(({ name, term }, at): Found[] =>
        name === undefined || spanOf(term)
          ? []
          : [
              {
                file,
                path: ['champions', at, 'term'],
                problem: `gives no time for ${name}`,
                found: term.basis,
                expected: 'the term as the paper has it, or no name where the paper gives no term',
                example: 'basis: stated, written: 2021/22, iso: 2021/2022, precision: range',
              },
            ],
      ),
    ),
};
