/** A language that the site can speak. */
export type Language = 'en' | 'cy';

/** What a number of things is called, by the plural rules of the language: `{ one: '{0} group', other: '{0} groups' }`. */
export type Noun = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The language of this site. A build in another one states it here; see `src/texts`. */
export const language: Language = 'en';

/** How each language is called in itself, as browsers know it, and as social media do. */
export const languages: Record<Language, { name: string; tag: string; locale: string }> = {
  en: { name: asIs('English'), tag: 'en-GB', locale: 'en_GB' },
  cy: { name: asIs('Cymraeg'), tag: 'cy', locale: 'cy_GB' },
};

/** For Intl. Few browsers know how to write Welsh dates and numbers: numbers are the same, and the dates are ours. */
export const locales: string[] = [...new Set([languages[language].tag, 'en-GB'])];

let rules: Intl.PluralRules | undefined;

/** Below what the pages of a language stand, from the root of the site: nothing for the first, `cy/` for another. */
export function languagePath(code: Language, all: readonly Language[]): string {
  return code === all[0] ? '' : `${code}/`;
}

/** Marks a text for people that does not look like one: a single word without a capital. */
/* @__NO_SIDE_EFFECTS__ */
export function say(text: string): string {
  return text;
}

/** Marks a text that looks as if it were for people and is not: it stays as it is in every language. */
/* @__NO_SIDE_EFFECTS__ */
export function asIs<T extends string>(text: T): T {
  return text;
}

/** A noun that is counted. In Welsh it stands in the singular whatever the number is. */
/* @__NO_SIDE_EFFECTS__ */
export function noun(one: string | Noun, many = `${String(one)}s`): Noun {
  if (typeof one === 'object') return one;
  return { one: `{0} ${one}`, other: `{0} ${language === asIs('cy') ? one : many}` };
}

/** The form of a noun for a number, with the number in it as it is written. */
export function formFor(forms: Noun, count: number, written: string): string {
  rules ??= new Intl.PluralRules(locales);
  return (forms[rules.select(count)] ?? forms.other).replace('{0}', written);
}

/** Items as a sentence part: "a, b and c", "a, b ac eraill". */
export function joinAnd(before: string, last: string): string {
  return `${before} ${andBefore(last)} ${last}`;
}

/** In Welsh the word for "and" depends on the letter that follows. */
function andBefore(word: string): string {
  if (language === asIs('en')) return asIs('and');
  return /^[^\p{L}]*[aeiouwyâêîôûŵŷàèìòùäëïöü]/iu.test(word) ? 'ac' : 'a';
}
