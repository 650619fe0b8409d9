import type { Agreement } from '../schemas/agreement.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Undertaking } from '../schemas/undertaking.ts';
import { lastSaid, type ActionView, type Said } from './action.ts';
import { addressOf } from './address.ts';
import { datesSay, type DateFact, type PromiseDates } from './dates-say.ts';
import { findEntry, linkTo, type Link } from './link.ts';
import { spanOf } from './partial-date.ts';
import { dateWords } from './words.ts';

/** Something that a side of an agreement undertakes, with where it stands. */
export interface UndertakingView extends Said {
  data: Undertaking;
  by: Link[];
  /** The action under which it is tracked; without, it has updates of its own. */
  action?: Link;
  /** The date of the paper that names it. */
  named: PartialDate;
  /** How many updates there are of it, or of the action that tracks it. */
  reports: number;
  dates: PromiseDates;
  /** What the dates say on the day of the build. */
  says: DateFact[];
}

/**
 * What the sides of an agreement undertake, in the order of its file. One that an action tracks stands as that action does.
 * @param actions every promise, as it stands on that day
 * @param today YYYY-MM-DD
 */
export function viewUndertakings(
  content: Content,
  { undertakings = [] }: Pick<Agreement, 'undertakings'>,
  actions: readonly ActionView[],
  today: string,
): UndertakingView[] {
  return undertakings.map((data) => ({
    data,
    by: data.by.map((body) => linkTo(content, 'organisations', body)),
    named: findEntry(content, 'documents', data.source.document).data.date,
    ...(data.action === undefined ? trackedAlone(content, data, today) : trackedBy(data.action, actions)),
  }));
}

/** The place of an undertaking on the page of its agreement. */
export function undertakingAnchor({ id }: Pick<Undertaking, 'id'>): string {
  return `undertaking-${id}`;
}

/** When papers last spoke of an undertaking, as a sentence. A silence is told from the paper that names it. */
export function heardWords({ heard, named }: Pick<UndertakingView, 'heard' | 'named'>): string {
  if (heard) return `The newest report is of ${dateWords(heard.date)}.`;
  return 'iso' in named
    ? `Not reported on since ${dateWords(named)}.`
    : 'Not reported on in any paper that has a date.';
}

/** The undertakings of which no paper has told anything since the one that names them. */
export function unheardOf(undertakings: readonly UndertakingView[]): UndertakingView[] {
  return undertakings.filter(({ heard }) => heard === undefined);
}

function trackedBy(action: string, actions: readonly ActionView[]): Tracked {
  const view = actions.find(({ id }) => id === action);
  if (!view) throw new Error(`no promise ${action}`);
  const { state, statusFrom, heard, dates, says, data } = view;
  return {
    action: linkOf(view),
    state,
    ...(statusFrom ? { statusFrom } : {}),
    ...(heard ? { heard } : {}),
    reports: data.updates.length,
    dates,
    says,
  };
}

function trackedAlone(content: Content, { updates = [], source }: Undertaking, today: string): Tracked {
  const said = lastSaid(updates);
  const heard = said.heard && spanOf(said.heard.date);
  const promised = spanOf(findEntry(content, 'documents', source.document).data.date)?.last;
  const dates: PromiseDates = {
    isClosed: said.state === 'complete' || said.state === 'stopped',
    targets: [],
    ...(heard ? { heard } : {}),
    ...(promised === undefined ? {} : { promised }),
  };
  return { ...said, reports: updates.length, dates, says: datesSay(dates, today) };
}

function linkOf({ id, data }: Pick<Entry<'actions'>, 'id' | 'data'>): Link {
  return { name: data.title, path: addressOf('actions', id) };
}

type Tracked = Omit<UndertakingView, 'data' | 'by' | 'named'>;
