import type { Decision } from '../schemas/decision.ts';
import { addressOf } from './address.ts';
import type { DecisionView, Origin, Recommended } from './decision.ts';
import { say } from './language.ts';
import type { Link } from './link.ts';
import { capitalised, countWords, dateWords, listWords } from './words.ts';

/**
 * All that may be said of the outcome of a recommendation whose meeting no paper reports. Nothing here may say more:
 * a recommendation is never shown as agreed.
 */
export const outcomeUnknown = 'what was decided is not in the papers';

/** What was decided: in our words after a paper, or that the papers do not say. */
export function outcomeWords({ outcome }: Pick<Decision, 'outcome'>): string {
  return outcome.basis === 'stated' ? outcome.text : `${capitalised(outcomeUnknown)}.`;
}

/** "Decision: …" where a paper says what was decided, "Put to a meeting: …; what was decided is not in the papers" where none does. */
export function decisionHeadline({ title, outcome }: Pick<Decision, 'title' | 'outcome'>): string {
  return outcome.basis === 'stated' ? `Decision: ${title}` : `Put to a meeting: ${title}; ${outcomeUnknown}`;
}

/** What was decided in a word or two, for a table. */
export function outcomeShort({ outcome }: Pick<Decision, 'outcome'>): string {
  return outcome.basis === 'stated' ? 'Stated in a paper' : 'Not in the papers';
}

/** Recommendations as a sentence names them: "recommendation 2", "recommendations 2 and 5", "a recommendation". */
export function recommendationWords(recommendations: readonly Pick<Recommended, 'label'>[]): string {
  const labels = recommendations.flatMap(({ label }) => label ?? []);
  if (labels.length === recommendations.length)
    return `${labels.length === 1 ? say('recommendation') : say('recommendations')} ${listWords(labels)}`;
  return recommendations.length === 1
    ? 'a recommendation'
    : countWords(recommendations.length, 'recommendation');
}

/** "Came of recommendation 2 of the report of 3 November 2020; what was decided is not in the papers." */
export function originWords({ decision, recommendations }: Origin): string {
  const { data } = decision;
  const came = `Came of ${recommendationWords(recommendations)} ${fromWords(decision)}`;
  return data.outcome.basis === 'stated'
    ? `${came}. What was decided there: ${data.outcome.text}`
    : `${came}; ${outcomeUnknown}.`;
}

/** Where and when the meeting was: "Communities Committee, 3 November 2020". */
export function meetingWords({ data, body }: Pick<DecisionView, 'data' | 'body'>): string {
  const date = dateWords(data.date);
  return `${body.data.title}, ${'iso' in data.date ? date : `date ${date}`}`;
}

/** The decisions that a paper led to, because it was put to their meetings. */
export function decisionsFrom(decisions: readonly DecisionView[], document: string): Link[] {
  return decisions
    .filter(({ report }) => report?.id === document)
    .map((decision) => {
      const { id, data, recommendations, promises } = decision;
      const counts = [
        ...(recommendations.length > 0 ? [countWords(recommendations.length, 'recommendation')] : []),
        ...(promises.length > 0 ? [`${countWords(promises.length, 'promise')} came of it`] : []),
      ];
      const outcome = data.outcome.basis === 'stated' ? 'what was decided is stated' : outcomeUnknown;
      return {
        name: data.title,
        path: addressOf('decisions', id),
        note: [meetingWords(decision), ...counts, outcome].join('; '),
      };
    });
}

function fromWords(decision: DecisionView): string {
  const date = decision.report?.data.date;
  return date && 'iso' in date
    ? `of the report of ${dateWords(date)}`
    : `put to a meeting (${meetingWords(decision)})`;
}
