import type { Fund, Phase } from '../schemas/fund.ts';
import { spanOf } from './partial-date.ts';
import { countWords, dateWords, dayWords, moneyWords, numberWords } from './words.ts';

/**
 * Whether somebody can apply to a round on a day. `perhaps` is a day within an opening or closing date that is only known to
 * the month or the season; `not-known` is what no paper lets anybody tell.
 */
export type RoundStanding = 'to-come' | 'open' | 'perhaps' | 'closed' | 'not-known';

/** How each is said. */
export const roundWords: Record<RoundStanding, string> = {
  'to-come': 'Not open yet',
  open: 'Open now',
  perhaps: 'Perhaps open: the date is not exact',
  closed: 'Closed',
  'not-known': 'Nobody can tell from the papers whether it is open',
};

/**
 * How a round stands on a day, from its dates alone. On the day on which it closes it is open.
 * @param today YYYY-MM-DD
 */
export function standingOfRound({ opens, closes, bids, awards }: Phase, today: string): RoundStanding {
  const [opening, closing] = [spanOf(opens), spanOf(closes)];
  if (closing && today > closing.last) return 'closed';
  if (opening && today < opening.first) return 'to-come';
  const hasBids = [bids?.asOf, awards?.asOf].some((date) => date && (spanOf(date)?.first ?? '9999') <= today);
  if (!closing || (!opening && !hasBids)) return 'not-known';
  return (opening && today < opening.last) || today > closing.first ? 'perhaps' : 'open';
}

/** How to apply to a round, as long as somebody can: nobody can apply to one that is closed. @param today YYYY-MM-DD */
export function howToApply(phase: Phase, today: string): Phase['apply'] {
  return standingOfRound(phase, today) === 'closed' ? undefined : phase.apply;
}

/** How a round stands, with its dates as exact as the papers have them. */
export function roundLine(phase: Phase, today: string): string {
  const { opens, closes } = phase;
  return `${roundWords[standingOfRound(phase, today)]}. Opening date: ${dateWords(opens)}. Closing date: ${dateWords(closes)}.`;
}

/**
 * Which rounds of a fund are open on a day, in a sentence that names the day.
 * @param today YYYY-MM-DD
 */
export function openRoundsWords({ phases }: Pick<Fund, 'phases'>, today: string): string {
  const standings = phases.map((phase) => standingOfRound(phase, today));
  const open = standings.filter((standing) => standing === 'open').length;
  const day = dayWords(today);
  if (phases.length === 0) return 'The papers name no round of this fund to which anybody could apply.';
  if (open > 0) return `On ${day} you can apply. Rounds that are open: ${numberWords(open)}.`;
  return standings.some((standing) => standing === 'perhaps' || standing === 'not-known')
    ? `On ${day} no round is known to be open.`
    : `On ${day} no round is open.`;
}

/** What a round gave: "20 awards, £58,429 in all". Nothing where no paper says. */
export function awardsWords({ awards }: Phase): string | undefined {
  if (!awards) return undefined;
  const { count, amount, asOf } = awards;
  const awarded = countWords(count, 'award');
  return amount.basis === 'stated'
    ? `What it gave: ${awarded}, ${moneyWords(amount)} in all. Date of the paper: ${dateWords(asOf)}.`
    : `What it gave: ${awarded}. The amount is not stated. Date of the paper: ${dateWords(asOf)}.`;
}
