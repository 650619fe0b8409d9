import { spanOf, type Span } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Update } from '../schemas/update.ts';
import type { Found, Rule } from './rule.ts';
import type { Path } from './walk.ts';

/** Updates of promises and undertakings stand in the order of time: after the start, one a date. */
export const updateOrder: Rule = {
  name: 'update-order',
  description: 'Updates come after the start of what they tell of, in the order of their dates, one a date.',
  check: (content) => [
    ...content.actions.flatMap(({ file, data }) => {
      const period = content.strategies.find(({ id }) => id === data.strategy)?.data.period.start;
      const start = [data.targetStart, period].find((date) => date?.basis === 'stated');
      return outOfOrder({ file, path: ['updates'], updates: data.updates, what: 'action', start });
    }),
    ...content.agreements.flatMap(({ file, data: { undertakings = [] } }) =>
      undertakings.flatMap(({ updates = [] }, at) =>
        outOfOrder({ file, path: ['undertakings', at, 'updates'], updates, what: 'undertaking' }),
      ),
    ),
  ],
};

function outOfOrder({ file, path, updates, what, start }: Told): Found[] {
  return updates.flatMap(({ date }, at): Found[] => {
    const span = spanOf(date);
    if (!span) return [];
    const found = { file, path: [...path, at, 'date'], found: dateWords(date) };
    const earlier = updates.slice(0, at).map((update) => update.date);
    const findings: Found[] = [];
    if (start && span.last < firstOf(start))
      findings.push({
        ...found,
        problem: `comes before the start of the ${what}`,
        expected: `a date from ${dateWords(start)} on, or another start`,
      });
    if (earlier.some((other) => isSame(spanOf(other), span)))
      findings.push({
        ...found,
        problem: `is the date of another update of this ${what}`,
        expected: 'one update for each paper, with all that it says',
      });
    else if (earlier.some((other) => firstOf(other) > span.last))
      findings.push({
        ...found,
        problem: 'comes before the update above it',
        expected: 'the updates in the order of their dates, oldest first',
      });
    return findings;
  });
}

function firstOf(date: PartialDate): string {
  return spanOf(date)?.first ?? '';
}

function isSame(a: Span | undefined, b: Span): boolean {
  return a?.first === b.first && a.last === b.last;
}

/** The updates of one thing. */
interface Told {
  file: string;
  path: Path;
  updates: readonly Pick<Update, 'date'>[];
  what: 'action' | 'undertaking';
  start?: PartialDate | undefined;
}
