import { isEmpty, readAnswers, type Answers } from '../domain/join/answers.ts';
import { readStore, writeStore } from './store.ts';

const name = 'noticeboard-join';

/** The draft that this browser has kept, if there is one that says anything. */
export function readDraft(): Answers | undefined {
  try {
    const answers = readAnswers(JSON.parse(readStore(name) ?? 'null'));
    return isEmpty(answers) ? undefined : answers;
  } catch {
    return undefined;
  }
}

/** Keeps the answers in this browser alone. @returns whether they are kept */
export function keepDraft(answers: Answers): boolean {
  return writeStore(name, isEmpty(answers) ? undefined : JSON.stringify(answers));
}

/** Deletes the draft from this browser. */
export function deleteDraft(): void {
  writeStore(name, undefined);
}
