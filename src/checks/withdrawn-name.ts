import { isShown } from '../domain/visibility.ts';
import type { Visibility } from '../schemas/fields/visibility.ts';
import type { Entry } from '../schemas/index.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, fold, walk } from './walk.ts';

/** Shorter names, such as "Lunch", are words of the language. */
const leastLetters = 8;

/** What was taken off the site is not named by what stays. Only a person can tell whether a name means the thing. */
export const withdrawnName: Rule = {
  name: 'withdrawn-name',
  description: 'An entry on the site does not name what was withdrawn.',
  check(content, today) {
    const entries = allEntries(content);
    const shown = entries.filter(({ data }) => isShown(data, today));
    const taken = new Set(shown.flatMap(namesOf));
    const gone = entries
      .filter(({ data }) => (data as Visibility).withdrawn)
      .flatMap((entry) => namesOf(entry).map((name) => ({ name, file: entry.file })))
      .filter(({ name }) => name.length >= leastLetters && !taken.has(name));
    if (gone.length === 0) return [];
    return shown.flatMap(({ file, data }) =>
      walk(data).flatMap(([path, value]): Found[] => {
        if (typeof value !== 'string') return [];
        const text = ` ${fold(value)} `;
        const named = gone.find((one) => one.file !== file && text.includes(` ${one.name} `));
        if (!named) return [];
        return [
          {
            file,
            path,
            problem: `seems to name ${named.file}, which is withdrawn`,
            level: 'advice',
            found: value.length > 100 ? `${value.slice(0, 99)}…` : value,
            expected: 'the same without the name, unless it means something else',
          },
        ];
      }),
    );
  },
};

/** All names of an entry, as they are compared. */
function namesOf({ data }: Entry): string[] {
  const { title, aliases = [] } = data as { title: string; aliases?: string[] };
  return [title, ...aliases].map(fold);
}
