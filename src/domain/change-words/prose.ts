/** Beyond so many words, which words stayed is not worked out one by one: they are only counted. */
const mostWords = 1500;

/** Whether a text is told as "rewritten" and not shown before and after. */
export function isProse(text: string): boolean {
  return text.length > 80 || text.includes('\n');
}

/** How many words of a text were changed: those put in or those taken out, whichever are more. At least 1. */
export function wordsChanged(was: string, now: string): number {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const kept =
    before.length > mostWords || after.length > mostWords
      ? keptAnywhere(before, after)
      : keptInOrder(before, after);
  return Math.max(before.length - kept, after.length - kept, 1);
}

/** How much of two texts is the same, 0 to 1. */
export function likeness(was: string, now: string): number {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const most = Math.max(before.length, after.length);
  return most === 0 ? 1 : keptAnywhere(before, after) / most;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The length of the longest series of words that stands in both, in this order. */
function keptInOrder(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const word of before) {
    const next = [0];
    for (const [at, other] of after.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

function keptAnywhere(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    kept++;
  }
  return kept;
}
