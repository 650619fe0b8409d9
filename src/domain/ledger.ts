import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { State } from '../schemas/fields/state.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { fateOf, fates, type Fate, type FateKind } from './fate.ts';
import { findEntry } from './link.ts';
import { oldestPaper } from './paper.ts';
import { stateOrder } from './state.ts';

/** One promise in the ledger: from the first paper to the last word. */
export interface LedgerLine {
  action: ActionView;
  /** The paper that made it. */
  made: Entry<'documents'>;
  fate: Fate;
  /** The paper and the date of the last word on it; none where nothing followed. */
  said?: { date: PartialDate; paper: Entry<'documents'> };
}

/** The promises of one fate, in the order of their strategies and papers. */
export interface LedgerPart {
  kind: FateKind;
  lines: LedgerLine[];
}

/** Every promise once, under what became of it by the last word on it; fates that none has are left out. */
export function ledgerOf(content: Content, actions: readonly ActionView[]): LedgerPart[] {
  const lines = actions.map((action): LedgerLine => {
    const fate = fateOf(content, action);
    const { said } = fate;
    const paper = said && findEntry(content, 'documents', said.source.document);
    return {
      action,
      made: oldestPaper(content, action.data.sources),
      fate,
      ...(said && paper ? { said: { date: said.date, paper } } : {}),
    };
  });
  return fates
    .map((kind) => ({ kind, lines: lines.filter(({ fate }) => fate.kind === kind) }))
    .filter((part) => part.lines.length > 0);
}

/** How the promises of one state are spread over what became of them: one count for each part of the ledger. */
export interface StateLine {
  state: State;
  counts: number[];
}

/** The two ways of counting side by side: the state is that of the newest status, the fate is that of the last word. */
export function statesByFate(parts: readonly LedgerPart[]): StateLine[] {
  return stateOrder
    .map((state) => ({
      state,
      counts: parts.map(({ lines }) => lines.filter(({ action }) => action.state === state).length),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}
