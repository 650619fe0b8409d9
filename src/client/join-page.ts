import { londonTime } from '../domain/london-time.ts';
import type { Field } from '../domain/join/answers.ts';
import { endingOf } from '../domain/join/ending.ts';
import { entryOf, type KnownVenue } from '../domain/join/entry.ts';
import { missingAnswers, type Trouble } from '../domain/join/questions.ts';
import { idOfNew, submissionOf } from '../domain/submission.ts';
import type { Council } from '../schemas/council.ts';
import { answersIn, fillIn } from './join-answers.ts';
import { deleteDraft, keepDraft, readDraft } from './join-draft.ts';
import { hideEnding, showEnding } from './join-ending.ts';
import { clearTroubles, showTroubles } from './join-troubles.ts';
import { troublesIn } from './join-words.ts';
import { part } from './part.ts';

const pause = 400;

/**
 * Makes the form for a new listing work.
 * @param host the element that holds the form; data-submissions says where a listing goes, data-known where the names
 *   of what the directory has are
 * @returns what checks the form
 */
export function startJoin(host: HTMLElement): () => void {
  const form = part(host, 'form') as HTMLFormElement;
  const rules = import('./join-rules.ts');
  const known = readKnown(host.dataset['known'] ?? '');
  const submissions = JSON.parse(host.dataset['submissions'] ?? 'null') as Council['submissions'] | null;
  let timer = 0;

  const draft = readDraft();
  if (draft) {
    fillIn(form, draft);
    say('Your draft was kept in this browser, and is filled in.');
  }
  showDraft();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  });
  addEventListener('pagehide', keep);
  for (const name of ['delete', 'delete-after']) part(host, name).addEventListener('click', forget);
  part(host, 'change').addEventListener('click', () => {
    hideEnding(host);
    part(host, 'start').focus();
  });
  return () => void check();

  function keep(): void {
    clearTimeout(timer);
    if (form.hidden) return;
    if (!keepDraft(answersIn(form)))
      say('This browser keeps no draft: do not close the page before you are done.');
    showDraft();
  }

  function forget(): void {
    clearTimeout(timer);
    deleteDraft();
    form.reset();
    clearTroubles(host);
    hideEnding(host);
    showDraft();
    say('The draft is deleted from this browser.');
    part(host, 'start').focus();
  }

  function showDraft(): void {
    part(host, 'delete').hidden = readDraft() === undefined;
  }

  async function check(): Promise<void> {
    keep();
    const answers = answersIn(form);
    const { day } = londonTime(new Date());
    const [{ checkSubmission, likelyDuplicates }, { venues, groups }] = await Promise.all([rules, known]);
    const sent = submissionOf(entryOf(answers, day, venues), day);
    const { submission, findings } = checkSubmission('', sent, day);
    const missing = missingAnswers(answers);
    const troubles = inOrder(host, [
      ...missing,
      // Of an answer that is missing the rules can only say so again.
      ...troublesIn(findings, (field) => labelOf(host, field)).filter(
        ({ field }) => !missing.some((one) => one.field === field),
      ),
    ]);
    if (troubles.length > 0 || !submission) {
      showTroubles(host, troubles);
      return;
    }
    clearTroubles(host);
    const { title } = submission.entry;
    const id = idOfNew(
      title,
      groups.map((group) => group.id),
    );
    const twins = likelyDuplicates(
      { title },
      groups.map((group) => ({ id: group.id, data: { title: group.title } })),
    );
    showEnding(host, endingOf(submissions ?? undefined, sent, id), twins);
  }

  function say(words: string): void {
    part(host, 'status').textContent = words;
  }
}

/** Troubles as their fields stand in the form, one a field. */
function inOrder(host: HTMLElement, troubles: readonly Trouble[]): Trouble[] {
  const order = [...host.querySelectorAll('[id^="join-"]')].map(({ id }) => id);
  const at = ({ field }: Trouble) => order.indexOf(`join-${field}`);
  const firsts = new Map([...troubles].reverse().map((trouble) => [trouble.field, trouble]));
  return [...firsts.values()].sort((a, b) => at(a) - at(b));
}

function labelOf(host: HTMLElement, field: Field): string {
  return host.querySelector(`[data-label="${field}"]`)?.textContent?.trim() ?? field;
}

/** What the directory has by now; without it the form works too. */
async function readKnown(address: string): Promise<{ venues: KnownVenue[]; groups: KnownVenue[] }> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as { venues: KnownVenue[]; groups: KnownVenue[] };
  } catch {
    return { venues: [], groups: [] };
  }
}
