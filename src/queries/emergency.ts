import type { ActionView } from '../domain/action.ts';
import { helpersOf, sheetLinks, type Helper, type SheetLink } from '../domain/emergency-sheet.ts';
import { oldestPaper } from '../domain/paper.ts';
import { today } from '../reader/today.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { listActions } from './actions.ts';
import { loadContent } from './content.ts';
import { listGroups } from './groups.ts';

/** Every group that can help in an emergency, and the places for which somebody can. */
export async function loadEmergency(): Promise<{ helpers: Helper[]; links: SheetLink[] }> {
  const [content, groups] = await Promise.all([loadContent(), listGroups()]);
  const helpers = helpersOf(groups, today());
  return { helpers, links: sheetLinks(content, helpers) };
}

/** The promise that the sheet carries out, with the date of its paper; nothing where the settings name none that is shown. */
export async function loadEmergencyPromise(): Promise<
  { promise: ActionView; date: PartialDate } | undefined
> {
  const [content, actions] = await Promise.all([loadContent(), listActions()]);
  const promise = actions.find(({ id }) => id === content.council.emergency?.promise);
  return promise && { promise, date: oldestPaper(content, promise.data.sources).data.date };
}
