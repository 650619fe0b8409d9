import type { Update } from '../../schemas/update.ts';
import { firstSentence, stopped, type Fact } from './fact.ts';

/** Something on which papers report: a promise, a project of one, an undertaking of an agreement. */
interface Reported {
  /** The ids that lead to it. */
  key: readonly string[];
  title: string;
  /** The address of what the update at a place in the list says. */
  pathOf: (at: number) => string;
  about: Fact['about'];
}

/** What papers say of something, and the dates that they give it anew. */
export function factsOfUpdates(updates: readonly Update[], { key, title, pathOf, about }: Reported): Fact[] {
  return updates.flatMap((update, at): Fact[] => {
    const { date, source, revised } = update;
    const told = { path: pathOf(at), source, about };
    const moved = { ...told, key: [...key, 'revised', source.document], kind: 'revised' as const };
    return [
      {
        ...told,
        key: [...key, 'report', source.document],
        date,
        kind: 'report',
        says: updateWords(title, update),
      },
      ...(revised?.targetStart
        ? [
            {
              ...moved,
              date: revised.targetStart,
              says: `Work is to start, as a later paper has it: ${stopped(title)}`,
            },
          ]
        : []),
      ...(revised?.targets ?? []).map((target) => ({
        ...moved,
        date: target.date,
        says: revisedWords(title, target.label),
      })),
    ];
  });
}

/** What a paper says: its status in its own words, or the first thing that it tells. */
function updateWords(title: string, { status, points }: Update): string {
  // A cell may hold no more than a dash.
  if (status && /\p{L}/u.test(status.written))
    return `${title}: the paper says “${status.written.replace(/\.$/, '')}”.`;
  return points[0] === undefined
    ? `${title}: the paper changes what was promised.`
    : `${title}: ${firstSentence(points[0])}`;
}

function revisedWords(title: string, label: string | undefined): string {
  return label === undefined
    ? `To be finished, as a later paper has it: ${stopped(title)}`
    : `A part of it is to be finished (${label}), as a later paper has it: ${stopped(title)}`;
}
