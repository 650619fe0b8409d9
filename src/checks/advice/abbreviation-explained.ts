import type { Checkable } from '../rule.ts';
import { withoutQuotes, type Advice, type OwnText } from './advice.ts';

/** Better known than what they stand for. */
const known = new Set(
  'AM BBC CD CV DIY DJ DVD FM GMT GP ID NHS OK PC PDF PIN PM SIM TV UK USA WC'.split(' '),
);
const romanNumber = /^[IVX]+$/;
const explained = new WeakMap<Checkable, ReadonlySet<string>>();

/** An abbreviation is explained where it is used, or in the glossary. */
export const abbreviationExplained: Advice = {
  name: 'abbreviation-explained',
  description: 'An abbreviation is in the glossary, or stands in brackets after what it is short for.',
  advise({ file, path, text, line }, content, whole) {
    const found =
      withoutQuotes(text).match(/(?<![\p{L}\p{N}/@.-])\p{Lu}[\p{Lu}&]{1,6}(?=s?(?![\p{L}\p{N}@-]))/gu) ?? [];
    return [...new Set(found)]
      .filter((one) => !known.has(one) && !romanNumber.test(one) && !inGlossary(content).has(one))
      .filter((one) => !isSpeltOut(one, whole))
      .map((one) => ({
        file,
        path,
        problem: `uses ${one}, which nobody explains`,
        expected: `what it stands for, or a file of terms/ for it`,
        example: `the full name (${one})`,
        ...(line === undefined ? {} : { line }),
      }));
  },
};

/** Whether the file says what it stands for: "Kent Association of Local Councils (KALC)", or "KALC (the …)". */
function isSpeltOut(abbreviation: string, whole: readonly OwnText[]): boolean {
  return whole.some(({ text }) => text.includes(`(${abbreviation})`) || text.includes(`${abbreviation} (`));
}

function inGlossary(content: Checkable): ReadonlySet<string> {
  const before = explained.get(content);
  if (before) return before;
  const names = [
    ...content.terms.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]),
    ...content.organisations.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]),
    ...content.groups.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]),
  ];
  const found = new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}&]+/gu) ?? []));
  explained.set(content, found);
  return found;
}
