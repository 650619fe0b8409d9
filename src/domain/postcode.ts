/** As much of a postcode as somebody typed. */
export interface Postcode {
  /** The part before the space, in capitals: ME15. */
  outward: string;
  /** The digit after the space: 6. */
  sector?: string;
  /** All of it, in capitals with one space: ME15 6JQ. */
  full?: string;
}

const full = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/;
const parted = /^([A-Z]{1,2}\s*\d[A-Z\d]?)\s+(\d)\s*[A-Z]?$/;
const outwardAlone = /^[A-Z]{1,2}\s*\d[A-Z\d]?$/;
const joined = /^([A-Z]{1,2}\s*\d[A-Z\d]?)(\d)\s*[A-Z]?$/;

/** Longer than any postcode with generous spaces: nothing longer is looked at. */
const longestTyped = 40;

/** What a word may consist of: nothing inside a longer word is a postcode. */
const inWord = String.raw`\p{L}\p{N}\p{M}'’@_-`;
/** What says that the digit before it is an age or an hour. */
const afterNumber = String.raw`\s*(?:[-–+]|(?:to|or|and|years?|yrs?|months?)(?![${inWord}]))`;
/** The end in two pieces has only the letters that real ones have, which leaves out "6 pm" and "6 to". */
const ending = String.raw`\s{0,3}\d(?:[a-z]{2}|\s[abd-hjlnp-uw-z]{2})|\s{1,3}\d[a-z]?(?!${afterNumber})`;
/** A postcode between other words. It must have its outward code in one piece, since "me 15" may be two words. */
const between = new RegExp(
  String.raw`(^|[^.${inWord}])([a-z]{1,2}\d[a-z\d]?(?:${ending})?)(?![${inWord}]|\.[${inWord}])`,
  'giu',
);

/**
 * Reads a postcode or the beginning of one, whatever its capitals and spaces.
 * "ME15" is the area ME15, not the sector 5 of ME1, which is written "ME1 5".
 * @returns nothing where it is something else
 */
export function readPostcode(typed: string): Postcode | undefined {
  if (typed.length > longestTyped) return undefined;
  const text = typed.normalize('NFKC').trim().toUpperCase();
  const [, outward, digit, unit] = full.exec(close(text)) ?? [];
  if (outward) return { outward, sector: `${digit}`, full: `${outward} ${digit}${unit}` };
  const part = parted.exec(text);
  if (part?.[1]) return { outward: close(part[1]), sector: `${part[2]}` };
  if (outwardAlone.test(text)) return { outward: close(text) };
  const run = joined.exec(text);
  return run?.[1] ? { outward: close(run[1]), sector: `${run[2]}` } : undefined;
}

/**
 * The first postcode in a query, and the words around it. Part of a postcode counts only where its area is known, so
 * that "B12 club" stays a name; a whole one counts anywhere, unless it could be "U11 2nd".
 * @param isKnown whether there is a table for an outward code, in capitals
 */
export function findPostcode(
  query: string,
  isKnown: (outward: string) => boolean,
): FoundPostcode | undefined {
  const counts = ({ outward, full: whole }: Postcode) =>
    isKnown(outward) || (whole !== undefined && !/(?:ST|ND|RD|TH)$/.test(whole));
  const whole = readPostcode(query);
  if (whole && counts(whole)) return { postcode: whole, rest: '' };
  for (const { 0: all, 1: before = '', 2: typed = '', index } of query.matchAll(between)) {
    const postcode = readPostcode(typed);
    if (!postcode || !counts(postcode)) continue;
    const around = [query.slice(0, index + before.length), query.slice(index + all.length)];
    return { postcode, rest: around.join(' ').replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

/** A postcode as it is written: "ME15 6JQ", "ME15 6" or "ME15". */
export function postcodeWords({ outward, sector, full: whole }: Postcode): string {
  return whole ?? (sector ? `${outward} ${sector}` : outward);
}

/**
 * The known outward code that somebody may have meant who typed another: the same letters, the nearest number.
 * @returns nothing where none begins with the same letters
 */
export function nearestOutward(outward: string, known: readonly string[]): string | undefined {
  const [letters, number] = split(outward);
  const apart = (code: string) => Math.abs(split(code)[1] - number);
  return known
    .filter((code) => split(code)[0] === letters)
    .sort((a, b) => apart(a) - apart(b) || split(a)[1] - split(b)[1])[0];
}

function split(outward: string): [letters: string, number: number] {
  return [outward.replace(/\d.*/, ''), Number.parseInt(outward.replace(/^\D+/, ''), 10)];
}

function close(text: string): string {
  return text.replace(/\s/g, '');
}

/** A postcode in a query, and the query without it. */
export interface FoundPostcode {
  postcode: Postcode;
  rest: string;
}
