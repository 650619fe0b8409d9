import type { Chart } from './chart.ts';
import { countFreshness } from './freshness-count.ts';
import { freshnessOrder, freshnessWords } from './freshness.ts';
import type { GroupView } from './group.ts';
import type { Noun } from './language.ts';
import { countWords, numberWords } from './words.ts';

/** Listings that make one bar. */
interface Listings {
  name: string;
  /** From the root of the site. */
  path?: string;
  groups: readonly Pick<GroupView, 'freshness'>[];
}

/**
 * How fresh listings are: one bar for each lot of them, one stretch for each freshness.
 * @param rowsAre what the lots are: "Category"
 */
export function chartOfFreshness(
  id: string,
  title: string,
  rowsAre: string,
  lots: readonly Listings[],
  sentence: string,
): Chart {
  return {
    id,
    title,
    sentence,
    rowsAre,
    format: 'count',
    series: freshnessOrder.map((freshness) => ({ name: freshnessWords[freshness] })),
    rows: lots.map(({ name, path, groups }) => {
      const count = countFreshness(groups);
      return {
        name,
        ...(path === undefined ? {} : { path }),
        values: freshnessOrder.map((freshness) => count[freshness]),
      };
    }),
  };
}

/** How fresh listings are, in a sentence that counts every one of them. */
export function freshnessSentence(groups: Listings['groups']): string {
  const { fresh, ageing, stale, unchecked } = countFreshness(groups);
  if (groups.length === 0) return 'There are no listings yet.';
  return `${countWords(groups.length, 'listing')}: ${numberWords(fresh)} checked in the last 3 months, ${numberWords(ageing)} over 3 months ago, ${numberWords(stale)} over 6 months ago, ${numberWords(unchecked)} not yet checked.`;
}

/** In how many lots no listing is older than 6 months or unchecked, in a sentence. */
export function lotsSentence(lots: readonly Listings[], what: Noun, many: string): string {
  const kept = lots.filter(({ groups }) => {
    const { stale, unchecked } = countFreshness(groups);
    return stale + unchecked === 0;
  });
  return `In ${numberWords(kept.length)} of ${countWords(lots.length, what)} every listing was checked in the last 6 months. A listing of two ${many} counts in both.`;
}
