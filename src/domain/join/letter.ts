import type { Message } from '../message.ts';
import { questions } from './questions.ts';

/** The questions of the form as a letter to fill in, for whoever rather writes. */
export function questionLetter(): Message {
  const asked = questions.map(({ label }, at) => `${at + 1}. ${label}:\n`);
  return {
    subject: 'New listing for the directory',
    body: `Please add this group to the directory.\n\n${asked.join('\n')}\nAnything else that people should know:\n\nWho you are, and how we reach you (not shown on the site):\n`,
  };
}
