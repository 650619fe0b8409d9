import { changeWords } from '../domain/changes-words.ts';
import { comparisonWords } from '../domain/comparison-words.ts';
import { noteVisit, readVisits, sinceLastVisit, type VisitRecord } from '../domain/last-visit.ts';
import type { Comparison, PromiseRecord } from '../domain/changes.ts';
import { londonTime } from '../domain/london-time.ts';
import { dayWords } from '../domain/words.ts';
import { copyOf, part } from './part.ts';
import { readStore, writeStore } from './store.ts';

const name = 'noticeboard-last-visit';

/**
 * Compares how the promises stand with how they stood on the last day on which this browser was here, and keeps how
 * they stand now.
 * @param host its data-base is the path below which the site is published, without a stroke at its end
 * @throws where the site cannot be asked how they stand
 */
export async function startLastVisit(host: HTMLElement): Promise<void> {
  const base = host.dataset['base'] ?? '';
  const answer = await fetch(`${base}/changes/now.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`now.json: ${answer.status}`);
  const { promises } = (await answer.json()) as VisitRecord;
  const { day } = londonTime(new Date());
  const visits = noteVisit(readVisits(readStore(name)), promises, day);
  const isKept = writeStore(name, JSON.stringify(visits));
  const since = sinceLastVisit(visits);
  part(host, 'said').textContent = wordsOf(since, isKept);
  if (since) showChanges(host, since.comparison, base);
  const forget = part(host, 'forget');
  forget.hidden = !isKept;
  forget.addEventListener('click', () => {
    writeStore(name, undefined);
    part(host, 'list').replaceChildren();
    part(host, 'said').textContent =
      'Forgotten: this browser keeps nothing of your visits. If you come to this page again, that is your first visit.';
    forget.hidden = true;
    part(host, 'heading').focus();
  });
}

function wordsOf(since: ReturnType<typeof sinceLastVisit>, isKept: boolean): string {
  if (since) return `You were last here on ${dayWords(since.day)}. ${comparisonWords(since.comparison)}`;
  return isKept
    ? 'This is the first visit that this browser knows of. From now on, you will read here what has changed since you were last here.'
    : 'This browser keeps nothing, because its storage is switched off or full. So this page cannot tell you what has changed.';
}

function showChanges(host: HTMLElement, { added, gone, both }: Comparison, base: string): void {
  const rows: [PromiseRecord, string[], boolean][] = [
    ...added.map((promise): (typeof rows)[number] => [promise, ['New.'], true]),
    ...gone.map((promise): (typeof rows)[number] => [promise, ['No longer on this site.'], false]),
    ...both.map(({ now, changes }): (typeof rows)[number] => [now, changes.map(changeWords), true]),
  ];
  part(host, 'list').replaceChildren(
    ...rows
      .filter(([, words]) => words.length > 0)
      .map(([{ id, title }, words, isThere]) => {
        const row = copyOf(host, 'row');
        const link = part(row, 'title');
        link.textContent = title;
        if (isThere) link.setAttribute('href', `${base}/actions/${id}/`);
        part(row, 'words').textContent = words.join(' ');
        return row;
      }),
  );
}
