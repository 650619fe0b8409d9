import { poundsOf } from '../domain/words.ts';
import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

const otherCurrency = /[$€¥₹]|\b(?:EUR|USD|euros?|dollars?)\b/i;
const amounts = /£\s?(\d[\d,]*(?:\.\d+)?)\s*(k|m|bn|thousand|million|billion)?\b/gi;
const times: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** The words of an amount and its pence say the same, in pounds. */
export const moneyWritten: Rule = {
  name: 'money-written',
  description: 'The words of an amount and its pence say the same, and both are pounds.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of allEntries(content))
      for (const [path, value] of walk(data)) {
        if (typeof value !== 'object' || value === null || !('pence' in value) || !('written' in value))
          continue;
        const [written, pence] = [String(value.written), Number(value.pence)];
        if (otherCurrency.test(written))
          findings.push({
            file,
            path: [...path, 'written'],
            problem: 'names money that is not in pounds',
            found: show(written),
            expected: 'one amount in pounds; say the rest in a note',
          });
        const said = penceIn(written);
        if (said.length === 0 || said.includes(pence) || said.reduce((sum, one) => sum + one, 0) === pence)
          continue;
        findings.push({
          file,
          path: [...path, 'pence'],
          problem: `is ${poundsOf(pence)}, but the words say ${said.map(poundsOf).join(' and ')}`,
          found: String(pence),
          expected: 'the amount of the words, in whole pence',
          example: String(said[0]),
        });
      }
    return findings;
  },
};

function penceIn(written: string): number[] {
  return [...written.matchAll(amounts)].map(([, digits = '', unit = '']) =>
    Math.round(Number(digits.replaceAll(',', '')) * (times[unit.toLowerCase()] ?? 1) * 100),
  );
}
