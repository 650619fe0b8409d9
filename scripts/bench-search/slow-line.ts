import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openResident } from './resident.ts';

/** Milliseconds from the first key to the results on a slow line, for each question. */
export interface SlowLine {
  /** Where the field was focused a second before. */
  focused: number[];
  /** Where the key came with the focus. */
  cold: number[];
}

/** 150 ms there and back, 1.6 Mbit/s. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const before = 1000;

/** Asks questions on a slow line, each as the first. */
export async function searchOnSlowLine(
  browser: Browser,
  url: string,
  texts: readonly string[],
): Promise<SlowLine> {
  const times: SlowLine = { focused: [], cold: [] };
  for (const text of texts) {
    times.focused.push(await timeOf(browser, url, text, before));
    times.cold.push(await timeOf(browser, url, text, 0));
  }
  return times;
}

async function timeOf(browser: Browser, url: string, text: string, pause: number): Promise<number> {
  const resident = await openResident(browser, url);
  try {
    const devtools = await resident.page.context().newCDPSession(resident.page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await resident.focus();
    await sleep(pause);
    return (await resident.write(text)).afterKey;
  } finally {
    await resident.leave();
  }
}
