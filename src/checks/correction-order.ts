import { dayWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** Corrections stand in the order in which they were written, after the day of the freeze. */
export const correctionOrder: Rule = {
  name: 'correction-order',
  description: 'Corrections of a frozen period stand oldest first, none from before the period was frozen.',
  check({ periods }) {
    return periods.flatMap(({ file, data: { corrections = [], frozen } }) =>
      corrections.flatMap(({ date }, at): Found[] => {
        const add = (problem: string, expected: string) => [
          { file, path: ['corrections', at, 'date'], problem, found: dayWords(date), expected },
        ];
        const before = corrections[at - 1]?.date ?? '';
        if (!frozen) return add('corrects a period that is not frozen', 'the content itself, put right');
        if (date < frozen.on)
          return add('comes before the freeze', `a day from ${dayWords(frozen.on)} on, when it was frozen`);
        return date < before
          ? add('comes before the correction above it', 'the corrections in the order of their days')
          : [];
      }),
    );
  },
};
