import type { Decision } from '../schemas/decision.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { findEntry } from './link.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** A decision with the report before it and the promises after it. */
export interface DecisionView {
  id: string;
  data: Decision;
  /** Who was to decide. */
  body: Entry<'organisations'>;
  /** The report that was put to the meeting; nothing where no paper names it. */
  report?: Entry<'documents'>;
  recommendations: Recommended[];
  /** The promises that came of any of its recommendations, each once, in the order of the report. */
  promises: ActionView[];
}

/** One recommendation of a report, and what came of it. */
export interface Recommended {
  /** Its number in the report, where it has one. */
  label?: string;
  text: string;
  promises: ActionView[];
}

/** A decision as one promise sees it: by the recommendations that it came of. */
export interface Origin {
  decision: DecisionView;
  recommendations: Recommended[];
}

/**
 * Joins every decision with its report and with the promises that came of it.
 * @param actions the promises as they stand
 * @returns the decisions, the newest meeting first, those without a date last
 */
export function viewDecisions(content: Content, actions: readonly ActionView[]): DecisionView[] {
  const views = content.decisions.map(({ id, data }) => viewDecision(content, actions, id, data));
  return views.sort((a, b) => compareMeetings(a.data, b.data) || (a.id < b.id ? -1 : 1));
}

/** Where a promise comes from: the recommendations that name it, by their decisions. */
export function originsOf(decisions: readonly DecisionView[], promise: string): Origin[] {
  return decisions
    .map((decision) => ({
      decision,
      recommendations: decision.recommendations.filter(({ promises }) =>
        promises.some(({ id }) => id === promise),
      ),
    }))
    .filter(({ recommendations }) => recommendations.length > 0);
}

/** How many of some decisions have an outcome that a paper states. */
export function knownOutcomes(decisions: readonly Pick<DecisionView, 'data'>[]): number {
  return decisions.filter(({ data }) => data.outcome.basis === 'stated').length;
}

/** Every promise that came of some decisions, each once. */
export function promisesOf(decisions: readonly Pick<DecisionView, 'promises'>[]): ActionView[] {
  return [...new Set(decisions.flatMap(({ promises }) => promises))];
}

function viewDecision(
  content: Content,
  actions: readonly ActionView[],
  id: string,
  data: Decision,
): DecisionView {
  const recommendations = data.recommendations.map(({ label, text, actions: named = [] }) => ({
    ...(label === undefined ? {} : { label }),
    text,
    promises: named.flatMap((one) => actions.find((action) => action.id === one) ?? []),
  }));
  return {
    id,
    data,
    body: findEntry(content, 'organisations', data.body),
    ...(data.report === undefined ? {} : { report: findEntry(content, 'documents', data.report) }),
    recommendations,
    promises: promisesOf(recommendations),
  };
}

function compareMeetings(a: Decision, b: Decision): number {
  const [x, y] = [spanOf(a.date), spanOf(b.date)];
  return x && y ? compareDates(b.date, a.date) : Number(!x) - Number(!y);
}
