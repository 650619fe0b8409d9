import { capitalised, listWords } from '../words.ts';
import { longLines, shortPhrase } from './change-phrases.ts';
import { compareFields } from './compare-fields.ts';
import type { EntryChange } from './entry-changes.ts';
import { itemName, pairItems } from './pair-items.ts';
import { asList, isTree, pick, type SideEntry, type Tree, type Value } from './side.ts';

/** A promise that was deleted, or that leaves the site. */
export function promiseGone({ kind, standing, was }: EntryChange): string[] {
  if (was?.collection !== 'actions') return [];
  if (kind === 'removed')
    return [
      'This promise was deleted. A promise keeps its page for ever: bring the file back, and say under “became” what became of it.',
    ];
  return standing === 'taken-off' ? ['This promise leaves the site, where everybody could read it.'] : [];
}

/** What was promised first is never written over; a later paper changes it in an update. */
export function termsMovedSilently({ was, now }: EntryChange): string[] {
  if (!was || now?.collection !== 'actions') return [];
  const { added } = pairItems(updatesOf(was), updatesOf(now));
  const isSaid = (key: string) => added.some((update) => revisedBy(update)[key] !== undefined);
  return ['targets', 'targetStart', 'agreedFunding'].flatMap((key) => {
    const changes = compareFields(pick(was, key), pick(now, key));
    if (changes.length === 0 || isSaid(key)) return [];
    return [
      `${capitalised(listWords(changes.map(shortPhrase)))}, and no update was added that says so. What was promised first stays as it was: give what a later paper says under “revised” of an update.`,
    ];
  });
}

/** What was reported of a promise is added to, never altered. */
export function reportsAltered({ was, now }: EntryChange): string[] {
  if (!was || now?.collection !== 'actions') return [];
  const { removed, changed } = pairItems(updatesOf(was), updatesOf(now));
  return [
    ...removed.map((update) => `The update of ${itemName(update)} was deleted.`),
    ...changed.flatMap((pair) =>
      ['status', 'revised'].flatMap((key) => {
        const lines = compareFields(pick(pair.was, key), pick(pair.now, key)).flatMap(longLines);
        return lines.length === 0
          ? []
          : [`The update of ${itemName(pair.now)} says otherwise than before: ${lines.join('; ')}.`];
      }),
    ),
  ];
}

function updatesOf({ fields }: SideEntry): readonly Value[] {
  return asList(fields['updates']);
}

function revisedBy(update: Value): Tree {
  const revised = isTree(update) ? update['revised'] : undefined;
  return isTree(revised) ? revised : {};
}
