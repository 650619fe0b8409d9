import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { CouncilServer, Sent } from './council-server.ts';
import { openResident } from './resident.ts';

/** What typing a text letter by letter cost. */
export interface Typing {
  text: string;
  /** Milliseconds from each key to its results; the pause is in them. */
  keys: number[];
  /** The longest piece of work that kept the page busy, the search after a rest included; 0 where none took 50 ms. */
  longestTask: number;
  /** From the first key on; the search was open by then. */
  sent: Sent[];
}

/** Short and common words are where a search gets slow. */
export const typedTexts = [
  'c',
  'the',
  'parking',
  'choir',
  'debt advice',
  'something for my mum with dementia',
];
const settled = 1500;

/** Types a text letter by letter, each when the results of the one before are shown. */
export async function typeSlowly(browser: Browser, server: CouncilServer, text: string): Promise<Typing> {
  const resident = await openResident(browser, server.url);
  try {
    await resident.focus();
    await sleep(settled);
    server.startCount();
    const keys: number[] = [];
    for (const letter of text) keys.push((await resident.press(letter === ' ' ? 'Space' : letter)).afterKey);
    await sleep(settled);
    return { text, keys, longestTask: resident.longestTask(), sent: server.sent() };
  } finally {
    await resident.leave();
  }
}
