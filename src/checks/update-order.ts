import { spanOf, type Span } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Found, Rule } from './rule.ts';

/** Updates stand in the order of time: after the start, one a date. */
export const updateOrder: Rule = {
  name: 'update-order',
  description: 'Updates of an action come after its start, in the order of their dates, one a date.',
  check(content) {
    const findings: Found[] = [];
    const periods = new Map(content.strategies.map(({ id, data }) => [id, data.period.start]));
    for (const { file, data } of content.actions) {
      const start = [data.targetStart, periods.get(data.strategy)].find((date) => date?.basis === 'stated');
      for (const [at, { date }] of data.updates.entries()) {
        const add = (problem: string, expected: string) =>
          findings.push({ file, path: ['updates', at, 'date'], problem, found: dateWords(date), expected });
        const span = spanOf(date);
        if (!span) continue;
        const earlier = data.updates.slice(0, at).map((update) => update.date);
        if (start && span.last < firstOf(start))
          add('comes before the start of the action', `a date from ${dateWords(start)} on, or another start`);
        if (earlier.some((other) => isSame(spanOf(other), span)))
          add(
            'is the date of another update of this action',
            'one update for each paper, with all that it says',
          );
        else if (earlier.some((other) => firstOf(other) > span.last))
          add('comes before the update above it', 'the updates in the order of their dates, oldest first');
      }
    }
    return findings;
  },
};

function firstOf(date: PartialDate): string {
  return spanOf(date)?.first ?? '';
}

function isSame(a: Span | undefined, b: Span): boolean {
  return a?.first === b.first && a.last === b.last;
}
