import { spanOf, type Span } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk, type Path } from './walk.ts';

/** Fields that stand side by side and belong together: the first one comes first. */
const pairs = [
  ['start', 'end'],
  ['opens', 'closes'],
  ['opened', 'closed'],
  ['starts', 'until'],
  ['on', 'until'],
  ['from', 'to'],
  ['publishFrom', 'publishUntil'],
] as const;

/** Nothing ends before it begins. Dates that are not exact are wrong only where no day could be right. */
export const endBeforeStart: Rule = {
  name: 'end-before-start',
  description: 'Nothing ends before it begins.',
  check(content) {
    const findings: Found[] = [];
    const compare = (file: string, path: Path, startName: string, start: unknown, end: unknown) => {
      const [from, to] = [dated(start), dated(end)];
      if (!from || !to || to.last >= from.first) return;
      const expected = `${startName} (${from.words}) or later`;
      findings.push({ file, path, problem: 'ends before it begins', found: to.words, expected });
    };
    for (const { file, data } of allEntries(content))
      for (const [path, value] of walk(data)) {
        if (typeof value !== 'object' || value === null) continue;
        const fields = value as Record<string, unknown>;
        for (const [start, end] of pairs)
          if (fields[end] !== undefined) compare(file, [...path, end], start, fields[start], fields[end]);
      }
    for (const { file, data } of content.actions)
      for (const [at, { date }] of data.targets.entries())
        compare(file, ['targets', at, 'date'], 'targetStart', data.targetStart, date);
    return findings;
  },
};

function dated(field: unknown): (Span & { words: string }) | undefined {
  if (typeof field === 'string' && /^\d{4}-\d\d-\d\d$/.test(field))
    return { first: field, last: field, words: field };
  if (typeof field !== 'object' || field === null || !('basis' in field)) return undefined;
  const date = field as PartialDate;
  const span = spanOf(date);
  return span && { ...span, words: dateWords(date) };
}
