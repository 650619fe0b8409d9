import { addDays, spanOf } from '../domain/partial-date.ts';
import { numberWords } from '../domain/words.ts';
import type { Measure, Reading } from '../schemas/measure.ts';
import type { Found, Rule } from './rule.ts';

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * A number that is held back to protect people cannot be worked out from the rest of the file: not from its limit, not from the words beside it,
 * and not as what is left of a longer time whose other parts are all given.
 */
export const suppressedNumber: Rule = {
  name: 'suppressed-number',
  description: 'A number that is held back cannot be worked out from the rest of the measure.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.measures)
      for (const [at, reading] of data.readings.entries()) {
        if (reading.basis !== 'suppressed') continue;
        const path = ['readings', at];
        const { below } = reading;
        if (below < 3)
          findings.push({
            file,
            path: [...path, 'below'],
            problem: 'gives the number away: it can only be 0 or 1',
            found: String(below),
            expected: 'the limit that the paper uses, 3 or more',
            example: '5',
          });
        for (const field of ['note', 'break'] as const) {
          const given = smallNumber(reading[field] ?? '', below);
          if (given)
            findings.push({
              file,
              path: [...path, field],
              problem: `may give the number away that is held back as fewer than ${numberWords(below)}`,
              found: given,
              expected: `words without a number below ${numberWords(below)}`,
            });
        }
        const whole = wholeAround(data, reading);
        if (whole)
          findings.push({
            file,
            path,
            problem: 'can be worked out: the longer time and all its other parts are given',
            found: `${numberWords(whole.value)} less ${whole.parts.map(numberWords).join(' and ')}`,
            expected: 'a second part held back too, or no figure for the longer time',
          });
      }
    return findings;
  },
};

/** The first number of a text that is smaller than a limit, as it stands there: in digits, or in words up to ten. */
function smallNumber(text: string, below: number): string | undefined {
  const found = text.match(/(?<![\d.,/-])\d+(?![\d/-]|[.,]\d)|\b\p{L}+\b/gu) ?? [];
  return found.find((word) => {
    const number = /^\d/.test(word) ? Number(word) : words.indexOf(word.toLowerCase());
    return number >= 0 && number < below;
  });
}

/** A counted reading of whole numbers that is made up of other readings, of which only this one is not given. */
function wholeAround({ readings }: Measure, hidden: Reading): { value: number; parts: number[] } | undefined {
  const own = spanOf(hidden.date);
  if (!own) return undefined;
  for (const whole of readings) {
    const span = spanOf(whole.date);
    if (whole.basis !== 'counted' || !span || !Number.isInteger(whole.value)) continue;
    const parts = readings
      .flatMap((reading) => {
        const within = spanOf(reading.date);
        return reading !== whole && within && within.first >= span.first && within.last <= span.last
          ? [{ reading, ...within }]
          : [];
      })
      .sort((a, b) => (a.first < b.first ? -1 : 1));
    const isTiled =
      parts.length > 1 &&
      parts[0]?.first === span.first &&
      parts.at(-1)?.last === span.last &&
      parts.every((part, at) => at === 0 || addDays(parts[at - 1]?.last ?? '', 1) === part.first);
    const given = parts.flatMap(({ reading }) =>
      reading.basis === 'counted' && Number.isInteger(reading.value) ? [reading.value] : [],
    );
    if (isTiled && given.length === parts.length - 1 && parts.some(({ reading }) => reading === hidden))
      return { value: whole.value, parts: given };
  }
  return undefined;
}
