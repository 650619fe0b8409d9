/** Something that must not be published. */
export interface Problem {
  /** The page or file, from the root of the site: `/actions/x/`. */
  where: string;
  /** What is wrong, without its place, so that one fault on many pages is told once. */
  what: string;
}

const mostPlaces = 3;

/** Writes problems for a person at a terminal: each fault once, with the pages on which it stands. */
export function reportProblems(problems: readonly Problem[]): string {
  const places = new Map<string, Set<string>>();
  for (const { where, what } of problems) places.set(what, (places.get(what) ?? new Set()).add(where));
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, where]) => `  ${printable(what)}\n    on ${placeWords([...where].sort())}`)
    .join('\n');
}

function placeWords(places: readonly string[]): string {
  const rest = places.length - mostPlaces;
  const named = places.slice(0, mostPlaces).join(', ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** Names come from content, and could act on the terminal: they are shown, not sent. */
function printable(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
