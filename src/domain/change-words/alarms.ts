import { listWords } from '../words.ts';
import { longLines } from './change-phrases.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { entryOf, pageOf, type EntryChange } from './entry-changes.ts';
import { itemName, pairItems } from './pair-items.ts';
import { promiseGone, reportsAltered, termsMovedSilently } from './promise-alarms.ts';
import { asList, isSame, isTree, pick, type Side, type Tree } from './side.ts';

/** Something that must never happen silently: it is said before anything else. */
export interface Alarm {
  title: string;
  file: string;
  /** What happened and what to do, in whole sentences. */
  words: string;
}

type Sound = (change: EntryChange, now: Side) => string[];

/** In the order in which they are told. */
const sounds: readonly Sound[] = [
  promiseGone,
  termsMovedSilently,
  reportsAltered,
  frozenAltered,
  personAdded,
  addressRevealed,
  figuresAltered,
  addressLost,
  wordsAllowed,
];

/** What some changes do that must be seen by whoever says yes to them. */
export function soundAlarms(changes: readonly EntryChange[], now: Side): Alarm[] {
  return sounds.flatMap((sound) =>
    changes.flatMap((change) => {
      const { title, file } = entryOf(change);
      return sound(change, now).map((words) => ({ title, file, words }));
    }),
  );
}

function frozenAltered({ kind, was, now }: EntryChange): string[] {
  const isSnapshot = was?.collection === 'snapshots';
  const isFrozen = was?.collection === 'periods' && was.fields['frozen'] !== undefined;
  if (isSnapshot || (isFrozen && kind === 'removed'))
    return [
      'What was known at a report was frozen, and this alters or deletes it. It can only be noted beside it, under “corrections” of the period.',
    ];
  if (isFrozen && !isSame(was.fields['frozen'], now?.fields['frozen']))
    return ['The seal of a frozen report was altered.'];
  return [];
}

function personAdded({ was, now }: EntryChange): string[] {
  const added = (now?.personal ?? []).filter((text) => !was?.personal.includes(text));
  return added.length === 0
    ? []
    : [`Contact details of a person are added: ${listWords(added)}. Is the person’s consent recorded?`];
}

function addressRevealed({ was, now }: EntryChange): string[] {
  return was?.fields['masked'] === true && now && now.fields['masked'] !== true
    ? ['An address that was kept secret becomes public.']
    : [];
}

/** A figure that was published is only added to, never altered in silence. */
function figuresAltered({ was, now }: EntryChange): string[] {
  if (!was || !now) return [];
  const keys =
    { measures: ['baseline', 'target'], funds: ['budget', 'target'] }[was.collection as string] ?? [];
  const lists = { measures: 'readings', funds: 'phases' }[was.collection as string];
  const { removed, changed } = pairItems(asList(was.fields[lists ?? '']), asList(now.fields[lists ?? '']));
  const lines = [
    ...keys.flatMap((key) => compareFields(pick(was, key), pick(now, key)).flatMap(longLines)),
    ...removed.map((item) => `${itemName(item)} was deleted`),
    ...changed.flatMap((pair) =>
      alteredOnly(compareFields(pair.was as Tree, pair.now as Tree))
        .flatMap(longLines)
        .map((line) => `${itemName(pair.now)}, ${line}`),
    ),
  ];
  return lines.length === 0 ? [] : [`A figure that was published is altered: ${lines.join('; ')}.`];
}

/** Without what was only added. */
function alteredOnly(changes: readonly FieldChange[]): FieldChange[] {
  return changes.flatMap((change): FieldChange[] => {
    if (change.kind === 'changed' || change.kind === 'taken') return [change];
    if (change.kind !== 'items') return [];
    const changed = change.changed
      .map(({ now, changes: within }) => ({ now, changes: alteredOnly(within) }))
      .filter(({ changes: within }) => within.length > 0);
    return changed.length + change.removed.length > 0 ? [{ ...change, added: [], changed }] : [];
  });
}

function addressLost({ kind, was, now }: EntryChange, { entries }: Side): string[] {
  const [from, to] = [was && pageOf(was), now && pageOf(now)];
  if (kind !== 'renamed' || from === undefined || to === undefined || from === to) return [];
  const moved = asList(entries.get('council.json')?.fields['moved']);
  return moved.some((entry) => isTree(entry) && entry['from'] === from)
    ? []
    : [
        `The address ${from} becomes ${to}, and the old one leads nowhere. Add it to “moved” in council.json.`,
      ];
}

function wordsAllowed({ was, now }: EntryChange): string[] {
  const removed = asList(was?.fields['neverPublish']).filter(
    (word) => now && !asList(now.fields['neverPublish']).includes(word),
  );
  return removed.length === 0
    ? []
    : [`Words that might never be published may be now: ${removed.join(', ')}.`];
}
