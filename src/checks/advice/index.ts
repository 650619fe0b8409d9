import type { Finding } from '../finding.ts';
import type { Checkable } from '../rule.ts';
import { abbreviationExplained } from './abbreviation-explained.ts';
import { ownTexts, type Advice, type OwnText } from './advice.ts';
import { longSentence } from './long-sentence.ts';
import { plainWord } from './plain-word.ts';

/** What makes a text easier to read. */
export const advices: readonly Advice[] = [abbreviationExplained, longSentence, plainWord];

/**
 * Reads all texts in our own words.
 * @param prose the texts under the fields, which the entries do not hold
 * @returns every piece of advice; none of them has to be followed
 */
export function adviseOn(content: Checkable, prose: readonly OwnText[]): Finding[] {
  const texts = Map.groupBy([...ownTexts(content), ...prose], ({ file }) => file);
  return [...texts.values()].flatMap((whole) =>
    whole.flatMap((own) =>
      advices.flatMap((advice) =>
        advice
          .advise(own, content, whole)
          .map((found): Finding => ({ rule: advice.name, level: 'advice', ...found })),
      ),
    ),
  );
}
