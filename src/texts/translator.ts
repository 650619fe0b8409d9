import { lookUp, type Catalogue, type PluralForms, type Translate } from './catalogue.ts';
import { pluralSign, type Message } from './message.ts';
import { withOwnWords } from './own-words.ts';

/**
 * How the texts of a site are turned into its language and into the words of its council.
 * @param catalogue the texts of the language; nothing where it is that of the source
 * @param words what the council calls things, in that language
 */
export function makeTranslator(
  catalogue: Catalogue | undefined,
  words: Readonly<Record<string, string>> = {},
): Translate {
  const find = catalogue ? lookUp(catalogue) : asWritten;
  return (message, file) => {
    const text = find(message, file);
    if (text === undefined) return undefined;
    const own = typeof text === 'string' ? withOwnWords(text, words) : formsWithOwnWords(text, words);
    return !catalogue && JSON.stringify(own) === JSON.stringify(text) ? undefined : own;
  };
}

/** The text as the source has it; a noun in the two forms that English has. */
function asWritten({ kind, text }: Message): string | PluralForms {
  if (kind !== 'noun') return text;
  const [one = '', other = ''] = text.split(pluralSign).map(withNumber);
  return { one, other };
}

/** A noun has its number before it; a phrase says where. */
function withNumber(words: string): string {
  return words.includes('{0}') ? words : `{0} ${words}`;
}

function formsWithOwnWords(forms: PluralForms, words: Readonly<Record<string, string>>): PluralForms {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, withOwnWords(text, words)]));
}
