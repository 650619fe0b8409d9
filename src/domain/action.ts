import type { Action } from '../schemas/action.ts';
import type { Update } from '../schemas/update.ts';
import type { State } from '../schemas/fields/state.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { compareText } from './compare-text.ts';
import { datesSay, type DateFact, type PromiseDates } from './dates-say.ts';
import { compareDates, spanOf } from './partial-date.ts';
import { findSection, type SectionPath } from './strategy.ts';
import { currentTerms, type Terms } from './terms.ts';

/** Where something stands by what papers say of it. */
export interface Said {
  /** The state of the newest status that a paper gives; unknown where none does. */
  state: State;
  /** The update that gives this status. */
  statusFrom?: Update & { status: NonNullable<Update['status']> };
  /** The newest update. */
  heard?: Update;
}

/** A promise with all that the site works out about it. Nothing of it is ever written back. */
export interface ActionView extends Said {
  id: string;
  data: Action;
  strategy: Entry<'strategies'>;
  /** The parts of the strategy that it stands under, the highest first. */
  sections: SectionPath;
  /** Its dates and its money as they stand now; `data` has them as they were first promised. */
  terms: Terms;
  dates: PromiseDates;
  /** What the dates say on the day of the build. */
  says: DateFact[];
}

/**
 * Joins every action with its strategy and works out its state and what its dates say.
 * @param today YYYY-MM-DD
 * @returns the actions in the order of their strategies and papers
 */
export function viewActions(content: Content, today: string): ActionView[] {
  const views = content.actions.map(({ id, data }) => viewAction(content, id, data, today));
  return views.sort((a, b) => compareText(a.strategy.id, b.strategy.id) || a.data.order - b.data.order);
}

/** Where something stands by its updates, in whatever order they come. */
export function lastSaid(updates: readonly Update[]): Said {
  const inOrder = [...updates].sort((a, b) => compareDates(a.date, b.date));
  const statusFrom = inOrder.findLast(
    (update): update is NonNullable<Said['statusFrom']> => update.status !== undefined,
  );
  return {
    state: statusFrom?.status.state ?? 'unknown',
    ...optional('statusFrom', statusFrom),
    ...optional('heard', inOrder.at(-1)),
  };
}

function viewAction(content: Content, id: string, data: Action, today: string): ActionView {
  const strategy = content.strategies.find((entry) => entry.id === data.strategy);
  const sections = strategy && findSection(strategy.data.sections, data.section);
  if (!strategy || !sections) throw new Error(`${id}: no section ${data.section} in ${data.strategy}`);
  const said = lastSaid(data.updates);
  const { state, heard } = said;
  const terms = currentTerms(data);
  const promisedIn = content.documents.find((entry) => entry.id === data.sources[0]?.document);
  const dates: PromiseDates = {
    isClosed: state === 'complete' || state === 'stopped',
    targets: terms.targets.flatMap(({ date }) => spanOf(date)?.last ?? []),
    ...optional('heard', heard && spanOf(heard.date)),
    ...optional('promised', promisedIn && spanOf(promisedIn.data.date)?.last),
    ...optional('strategyEnd', spanOf(strategy.data.period.end)?.last),
  };
  return {
    id,
    data,
    strategy,
    sections,
    ...said,
    terms,
    dates,
    says: datesSay(dates, today),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
