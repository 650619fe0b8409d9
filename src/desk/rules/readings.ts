import { addressOf } from '../../domain/address.ts';
import { findEntry } from '../../domain/link.ts';
import { dayWords } from '../../domain/words.ts';
import { spanOf } from '../../domain/partial-date.ts';
import type { Content, Entry } from '../../schemas/index.ts';
import { daysAhead, isNear } from '../days.ts';
import { nextReading } from '../next-reading.ts';
import type { DeskRule } from '../rule.ts';

/** Measures that want a new figure. */
export const readings: DeskRule = {
  name: 'reading',
  title: 'Measures whose next reading is due',
  when: `The next figure of a measure comes within ${daysAhead} days or should be there, by its frequency or by the time between its figures; or nobody can tell. Measures of a closed strategy are left out.`,
  next: 'Add the reading. Is there none? Then a reading with the basis “missing” says so. Write down how often it comes, as frequency.',
  find: ({ shown, today }) =>
    shown.measures.flatMap((entry) => {
      const strategy = findEntry(shown, 'strategies', entry.data.strategy);
      if (strategy.data.declared.state === 'closed' || strategy.data.closingStatement) return [];
      const { day, how } = nextReading(entry.data);
      if (day !== undefined && !isNear(day, today)) return [];
      return {
        id: entry.id,
        ...(day === undefined ? {} : { day }),
        name: entry.data.title,
        path: addressOf('measures', entry.id),
        file: entry.file,
        why: [how, endedWords(strategy, today)].filter(Boolean).join(' '),
        facts: [['Strategy', strategy.data.title], ...sourceFacts(shown, entry)],
      };
    }),
};

function endedWords({ data: { period } }: Entry<'strategies'>, today: string): string {
  const end = spanOf(period.end)?.last;
  return end !== undefined && end < today
    ? `Its strategy ended on ${dayWords(end)} without a closing statement.`
    : '';
}

function sourceFacts(content: Content, { data }: Entry<'measures'>): [string, string][] {
  const { source } = data.readings.at(-1) ?? data.baseline;
  return [['Last figure from', findEntry(content, 'documents', source.document).data.title]];
}
