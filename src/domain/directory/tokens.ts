import { stemmer } from 'stemmer';

/** Words that stand in nearly every sentence and tell nothing of a listing. */
const stopWords = new Set(
  (
    'a about after again all alone already also always am an and another any anybody anyone anything anywhere are arent as at ' +
    'away back be because been before being but by came can cannot cant come comes coming could did didnt do does doesnt ' +
    'doing done dont down during each even ever every everyone feel feeling feels find for from get gets getting give ' +
    'go goes going gone gonna got had has hasnt have havent having he her here hers him his how i idea ideas if im in into is isnt ' +
    'it its ive just keep keeps know left let like live lives living long look looking lot lots make making many may ' +
    'me more most much my myself near nearby need needed needing needs never new next no nobody not nothing now of off ' +
    'on one only or our out over own please properly really said same see seem she should show side since so some ' +
    'somebody someone something sometimes somewhere still stuff such take than that the their them then there these ' +
    'they thing things think this those through till to today together tomorrow too tried try trying under until up ' +
    'us use used using very want wanted wants was wasnt way we week well went were what whats when where which while who ' +
    'whose why will with without wont would yes yet you your'
  ).split(' '),
);

const apostrophes = /['\u2018\u2019\u02BC\u2032`\u00B4]/gu;

/**
 * The words of a text as they are compared: small letters without accents, no apostrophes ("men's" is "mens"), other
 * signs part words ("drop-in" is "drop in"), and a number keeps no plural ("60s" is "60").
 */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^(\d+)s$/, '$1'));
}

/** Whether a word tells nothing of a listing. */
export function isStopWord(token: string): boolean {
  return stopWords.has(token);
}

/** The words that tell something; all of them where none does. */
export function tellingOf(tokens: readonly string[]): string[] {
  const telling = tokens.filter((token) => !isStopWord(token));
  return telling.length > 0 ? telling : [...tokens];
}

/** The stem of a word: "singing", "sings" and "sing" are one. It need not be a word. */
export function stemOf(token: string): string {
  return stemmer(token);
}

/** A phrase as it is looked up: the stems of its words, with single spaces. */
export function phraseKey(tokens: readonly string[]): string {
  return tokens.map(stemOf).join(' ');
}
