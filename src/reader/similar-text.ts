/** Less than this share of common lines is no likeness: two groups that meet weekly share some. */
const leastAlike = 0.5;

/**
 * The text that is most like another one, by the lines that they share.
 * @returns its id, where more than half of the lines are the same
 */
export function mostAlike(
  text: string,
  candidates: readonly { id: string; text: string }[],
): string | undefined {
  const wanted = linesOf(text);
  const scored = candidates.map(({ id, text: other }) => ({ id, score: likeness(wanted, linesOf(other)) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= leastAlike ? best.id : undefined;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((line) => other.has(line)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/** Lines that say something: brackets are in every file. */
function linesOf(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/,$/, ''));
  return new Set(lines.filter((line) => /\p{L}/u.test(line)));
}
