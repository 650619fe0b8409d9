import type { Became, Update } from '../schemas/action.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { PromiseSnapshot, Snapshot } from '../schemas/snapshot.ts';
import { viewActions, type ActionView } from './action.ts';
import { knownBy } from './known-by.ts';
import { findEntry } from './link.ts';
import { targetValue } from './measure.ts';
import { compareDates, spanOf } from './partial-date.ts';
import { sectionName } from './strategy.ts';
import { dayWords } from './words.ts';

type Named = Snapshot['promises'][number]['leads'][number];

/**
 * What was known of every promise, fund and measure up to a day. Of content that later papers brought, nothing is in it.
 * @param day YYYY-MM-DD
 * @param title what the snapshot is called
 */
export function snapshotOf(content: Content, day: string, title = `As known on ${dayWords(day)}`): Snapshot {
  const known = knownBy(content, day);
  const isPublished = ({ sources }: { sources: readonly Source[] }) =>
    (spanOf(oldestPaper(content, sources).data.date)?.first ?? '') <= day;
  const strategies = known.strategies.filter(({ data }) => isPublished(data));
  return {
    version: 1,
    title,
    council: content.council.name,
    asOf: day,
    strategies: strategies.map(({ id, data }) => ({ id, title: data.title, standing: data.declared.state })),
    promises: viewActions(known, day)
      .filter(({ data }) => isPublished(data))
      .map((action) => promiseOf(known, action, day)),
    funds: known.funds
      .filter(({ data }) => isPublished(data))
      .map(({ id, data }) => ({
        id,
        title: data.title,
        budget: data.budget,
        ...(data.paidFrom ? { paidFrom: named(known, 'funds', data.paidFrom) } : {}),
        phases: data.phases.map(({ name, bids, awards, paid }) => ({
          name,
          ...(bids ? { bids: { count: bids.count, amount: bids.amount, asOf: bids.asOf } } : {}),
          ...(awards ? { awards: { count: awards.count, amount: awards.amount, asOf: awards.asOf } } : {}),
          ...(paid ? { paid: { amount: paid.amount, asOf: paid.asOf } } : {}),
        })),
      })),
    measures: known.measures
      .filter(({ data }) => isPublished(data))
      .map(({ id, data }) => ({
        id,
        title: data.title,
        strategy: data.strategy,
        baseline: { value: data.baseline.value, date: data.baseline.date },
        target: { value: targetValue(data).value, date: data.target.date },
        readings: data.readings.map((reading) => ({
          date: reading.date,
          ...(reading.basis === 'counted' ? { value: reading.value } : {}),
          ...(reading.basis === 'counted' && reading.provisional ? { provisional: true } : {}),
        })),
      })),
  };
}

/** The text of the file of a snapshot: what is hashed, kept and published. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

function promiseOf(content: Content, action: ActionView, day: string): PromiseSnapshot {
  const { id, data, sections, state, terms } = action;
  const { amount, fund, words } = terms.agreedFunding;
  const made = oldestPaper(content, data.sources);
  const wording = (data.wordings ?? [])
    .map((one) => ({ ...one, date: findEntry(content, 'documents', one.source.document).data.date }))
    .filter(({ date }) => isBy(date, day))
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  const organisations = (ids: readonly string[]) => ids.map((one) => named(content, 'organisations', one));
  return {
    id,
    title: data.title,
    summary: data.summary,
    strategy: data.strategy,
    section: sections.map(sectionName),
    order: data.order,
    ...(wording ? { words: wording.words } : {}),
    made: { document: named(content, 'documents', made.id), date: made.data.date },
    funding: {
      amount,
      ...(fund ? { fund: named(content, 'funds', fund) } : {}),
      ...(words ? { words } : {}),
    },
    targetStart: terms.targetStart,
    targets: terms.targets,
    firstTargets: data.targets,
    leads: organisations(data.leads),
    partners: organisations(data.partners.map(({ organisation }) => organisation)),
    places: (data.places ?? []).map((place) => named(content, 'places', place)),
    criteria: {
      ...(data.successCriteria.because ? { because: data.successCriteria.because } : {}),
      items: data.successCriteria.items.map(({ text, result, evidence }) => ({
        text,
        result,
        ...(evidence ? { evidence } : {}),
      })),
    },
    state,
    reports: data.updates.map((update) => reportOf(content, update)),
    became: (data.became ?? []).map((end) => becameOf(content, end)),
  };
}

function reportOf(content: Content, update: Update): PromiseSnapshot['reports'][number] {
  const { date, points, issues = [], nextSteps = [], status, revised, source } = update;
  return {
    date,
    points,
    issues,
    nextSteps,
    ...(status
      ? {
          status: {
            written: status.written,
            state: status.state,
            ...(status.carriedForward ? { carriedForward: status.carriedForward } : {}),
          },
        }
      : {}),
    ...(revised?.reason ? { changed: revised.reason } : {}),
    source: citedAs(content, source),
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

function citedAs(content: Content, { document, section, page }: Source) {
  return {
    document: named(content, 'documents', document),
    ...(section ? { section } : {}),
    ...(page ? { page } : {}),
  };
}

/** The oldest of the papers that something rests on. */
function oldestPaper(content: Content, sources: readonly Source[]): Entry<'documents'> {
  const papers = sources.map(({ document }) => findEntry(content, 'documents', document));
  const [oldest] = papers.sort((a, b) => compareDates(a.data.date, b.data.date));
  if (!oldest) throw new Error('rests on no paper');
  return oldest;
}

function isBy(date: PartialDate, day: string): boolean {
  return (spanOf(date)?.first ?? '') <= day;
}

function named(content: Content, collection: CollectionName, id: string): Named {
  return { id, title: findEntry(content, collection, id).data.title };
}
