import type { Action } from '../schemas/action.ts';
import type { Became } from '../schemas/became.ts';
import type { Update } from '../schemas/update.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import type { ActionView } from './action.ts';
import { findEntry } from './link.ts';
import { citedAs, isOutBy, named, oldestPaper } from './paper.ts';
import { compareDates } from './partial-date.ts';
import { sectionName } from './strategy.ts';
import type { Terms } from './terms.ts';

/**
 * A promise as it stood.
 * @param content as it was known on the day
 * @param day YYYY-MM-DD
 */
export function promiseSnapshot(content: Content, action: ActionView, day: string): PromiseSnapshot {
  const { id, data, sections, state, terms } = action;
  const made = paperOfPromise(content, data);
  const wording = (data.wordings ?? [])
    .map((one) => ({ ...one, date: findEntry(content, 'documents', one.source.document).data.date }))
    .filter(({ date }) => isOutBy(date, day))
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  const sources = data.sources.filter(({ document }) =>
    isOutBy(findEntry(content, 'documents', document).data.date, day),
  );
  return {
    id,
    title: data.title,
    summary: data.summary,
    strategy: data.strategy,
    section: sections.map(sectionName),
    order: data.order,
    ...(wording ? { words: wording.words } : {}),
    made: { document: named(content, 'documents', made.id), date: made.data.date },
    sources: sources.map((source) => citedAs(content, source)),
    funding: fundingOf(content, terms.agreedFunding),
    ...(terms.agreedFunding === data.agreedFunding
      ? {}
      : { firstFunding: fundingOf(content, data.agreedFunding) }),
    targetStart: terms.targetStart,
    ...(terms.targetStart === data.targetStart ? {} : { firstStart: data.targetStart }),
    targets: terms.targets,
    firstTargets: data.targets,
    leads: data.leads.map((lead) => named(content, 'organisations', lead)),
    partners: data.partners.map(({ organisation, role }) => ({
      ...named(content, 'organisations', organisation),
      ...(role ? { role } : {}),
    })),
    places: (data.places ?? []).map((place) => named(content, 'places', place)),
    criteria: criteriaOf(content, data.successCriteria),
    state,
    reports: data.updates.map((update) => reportOf(content, update)),
    became: (data.became ?? []).map((end) => becameOf(content, end)),
  };
}

/** The oldest paper that lists a promise as one of its strategy; where no edition does, the first that it rests on. */
export function paperOfPromise(
  content: Content,
  { strategy, sources }: Pick<Action, 'strategy' | 'sources'>,
): Entry<'documents'> {
  const editions = content.editions.filter(({ data }) => data.strategy === strategy);
  const lists = new Set(editions.map(({ data }) => data.document));
  const listed = sources.filter(({ document }) => lists.has(document));
  return oldestPaper(content, listed.length > 0 ? listed : sources.slice(0, 1));
}

function fundingOf(content: Content, { amount, fund, words }: Terms['agreedFunding']) {
  return {
    amount,
    ...(fund ? { fund: named(content, 'funds', fund) } : {}),
    ...(words ? { words } : {}),
  };
}

function criteriaOf(content: Content, { because, items }: Action['successCriteria']) {
  return {
    ...(because ? { because } : {}),
    items: items.map(({ text, result, evidence, date, source }) => ({
      text,
      result,
      // What is said of a criterion that no paper lets us judge is said today.
      ...(evidence && result !== 'no-evidence' ? { evidence } : {}),
      ...(date ? { date } : {}),
      ...(source ? { source: citedAs(content, source) } : {}),
    })),
  };
}

function reportOf(content: Content, update: Update): PromiseSnapshot['reports'][number] {
  const { date, points, issues = [], nextSteps = [], status, revised, source } = update;
  const { targetStart, targets, agreedFunding, reason } = revised ?? {};
  return {
    date,
    points,
    issues,
    nextSteps,
    ...(status ? { status: statusOf(status) } : {}),
    ...(targetStart || targets || agreedFunding
      ? {
          revised: {
            ...(targetStart ? { targetStart } : {}),
            ...(targets ? { targets } : {}),
            ...(agreedFunding ? { funding: fundingOf(content, agreedFunding) } : {}),
          },
        }
      : {}),
    ...(reason ? { changed: reason } : {}),
    source: citedAs(content, source),
  };
}

function statusOf({ written, state, carriedForward, note }: NonNullable<Update['status']>) {
  return {
    written,
    state,
    ...(carriedForward ? { carriedForward } : {}),
    ...(note ? { note } : {}),
  };
}

function becameOf(content: Content, end: Became): PromiseSnapshot['became'][number] {
  const note = end.how !== 'dropped' ? end.note : end.reason.basis === 'stated' ? end.reason.text : undefined;
  const into = 'into' in end ? (end.into ?? []) : [];
  return {
    how: end.how,
    into: into.map((id) => named(content, 'actions', id)),
    ...('plan' in end && end.plan ? { plan: named(content, 'documents', end.plan) } : {}),
    ...(note ? { note } : {}),
    source: citedAs(content, end.source),
  };
}
