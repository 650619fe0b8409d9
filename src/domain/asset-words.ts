import type { Holding, withoutHolder } from './asset.ts';
import { noun } from './language.ts';
import { countWords } from './words.ts';

const knownNoun = noun({
  one: 'For {0} venue the site knows who holds it',
  other: 'For {0} venues the site knows who holds them',
});
const unknownNoun = noun({ one: 'for {0} nobody has said it', other: 'for {0} nobody has said it' });

/** For how many venues a holder is known: "For 3 venues the site knows who holds them; for 35 nobody has said it." */
export function assetsSentence(
  holdings: readonly Holding[],
  { inPapers, listed }: ReturnType<typeof withoutHolder>,
): string {
  const known = holdings.reduce((sum, { venues }) => sum + venues.length, 0);
  const unknown = inPapers.length + listed.length;
  if (known + unknown === 0) return 'No venue is listed here yet.';
  return unknown === 0
    ? `${countWords(known, knownNoun)}.`
    : `${countWords(known, knownNoun)}; ${countWords(unknown, unknownNoun)}.`;
}
