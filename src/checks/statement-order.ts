import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

/** Lists of what papers say, wherever they stand, and what one item of each is called. */
const lists: Record<string, string> = {
  statements: 'statement',
  evidence: 'piece of evidence',
  frequency: 'time',
};

/** What papers say of a thing goes forward in time. Dates that are not exact are wrong only where no day could be right. */
export const statementOrder: Rule = {
  name: 'statement-order',
  description: 'What the papers say of a thing stands in the order of their dates, oldest first.',
  check: (content) =>
    allEntries(content).flatMap(({ file, data }) =>
      walk(data).flatMap(([path, value]) => {
        const what = lists[String(path.at(-1))];
        if (what === undefined || !Array.isArray(value)) return [];
        const dates = value.map((item: unknown) => dateOf(item));
        return dates.flatMap((date, at): Found[] => {
          const before = dates[at - 1];
          const [here, above] = [date && spanOf(date), before && spanOf(before)];
          if (!date || !before || !here || !above || above.first <= here.last) return [];
          return [
            {
              file,
              path: [...path, at, 'date'],
              problem: `comes before the ${what} above it`,
              found: `${dateWords(date)}, after ${dateWords(before)}`,
              expected: 'the order of the dates, oldest first',
            },
          ];
        });
      }),
    ),
};

function dateOf(item: unknown): PartialDate | undefined {
  return typeof item === 'object' && item !== null && 'date' in item ? (item.date as PartialDate) : undefined;
}
