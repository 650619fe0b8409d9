import { isNoun, marksIn, type Message } from './message.ts';

/** The texts of one language: the English text, and what it is in this language. */
export type Catalogue = Readonly<Record<string, string | PluralForms>>;

/** What a number of things is called, by the plural rules of the language: `{ two: '{0} grŵp', other: '{0} grŵp' }`. */
export type PluralForms = Readonly<Record<string, string>>;

/** Gives the translation of a message; nothing where there is none, and the text stays as it is. */
export type Translate = (message: Message, file: string) => string | PluralForms | undefined;

/** Between a text and the file in which it means something else than in the others: `Open @ src/domain/place.ts`. */
export const fileSign = ' @ ';

/** Looks texts up: first what is said of one file alone, then what holds everywhere. */
export function lookUp(catalogue: Catalogue): Translate {
  return ({ text }, file) => catalogue[`${text}${fileSign}${file}`] ?? catalogue[text];
}

/** What is wrong with a translation, in words for its translator: a mark that is lost, doubled or of nothing. */
export function faultsOf(text: string, translation: string | PluralForms): string[] {
  if (typeof translation === 'object')
    return isNoun(text)
      ? formFaults(translation)
      : ['has plural forms, and the text is no noun that is counted'];
  if (isNoun(text)) return ['is a noun that is counted: it needs its plural forms'];
  const [wanted, given] = [marksIn(text), marksIn(translation)];
  return [
    ...(translation.trim() === '' ? ['is empty'] : []),
    ...edgeFaults(text, translation),
    ...wanted.filter((mark) => !given.includes(mark)).map((mark) => `lacks ${mark}`),
    ...given
      .filter((mark) => !wanted.includes(mark))
      .map((mark) => `has ${mark}, which the text does not have`),
    ...given
      .filter((mark, at) => given.indexOf(mark) !== at && mark.startsWith('<'))
      .map((mark) => `has ${mark} twice`),
    ...nestingFaults(given),
  ];
}

/** A space at the end of a text keeps it from the next: it must be there in both or in neither. */
function edgeFaults(text: string, translation: string): string[] {
  const edges = (of: string) => [/^\s/.test(of), /\s$/.test(of)].join();
  return edges(text) === edges(translation)
    ? []
    : ['begins or ends with a space where the text does not, or the other way round'];
}

function formFaults(forms: PluralForms): string[] {
  const names = ['zero', 'one', 'two', 'few', 'many', 'other'];
  return [
    ...(forms['other'] === undefined
      ? ['lacks the form "other", which stands for all numbers that have none of their own']
      : []),
    ...Object.keys(forms)
      .filter((form) => !names.includes(form))
      .map((form) => `has the form "${form}"; there are ${names.join(', ')}`),
    ...Object.entries(forms)
      .filter(([, words]) => !words.includes('{0}'))
      .map(([form]) => `lacks {0}, the number, in its form "${form}"`),
  ];
}

function nestingFaults(marks: readonly string[]): string[] {
  const open: string[] = [];
  for (const mark of marks)
    if (/^<\d/.test(mark)) open.push(mark.slice(1));
    else if (mark.startsWith('</') && open.pop() !== mark.slice(2))
      return [`closes ${mark} where another is open`];
  return open.length > 0 ? [`does not close <${open[0] ?? ''}`] : [];
}
