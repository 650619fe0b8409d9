import { EventEmitter, once } from 'node:events';
import type { Browser, Page } from 'playwright-core';

/** Results as they came to be shown. */
export interface Draw {
  /** Milliseconds from the last key to the picture. */
  afterKey: number;
  /** The ids of the listings, in order. */
  ids: string[];
  /** What is said above them. */
  status: string;
}

/** Somebody at the search of the directory who has done nothing yet, in a browser that has fetched nothing of it. */
export interface Resident {
  page: Page;
  /** How long the longest piece of work kept the page busy, in milliseconds; 0 where none took 50. */
  longestTask(): number;
  focus(): Promise<void>;
  /** Writes a text at once, in place of what is there. @returns the results that it brings */
  write(text: string): Promise<Draw>;
  press(key: string): Promise<Draw>;
  leave(): Promise<void>;
}

/** A phone of a common size. */
const viewport = { width: 390, height: 844 };
const patience = 60_000;

/** Opens the page of the directory in a new window. @param url the address of the home page */
export async function openResident(browser: Browser, url: string): Promise<Resident> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const draws = new EventEmitter();
  let longest = 0;
  await page.exposeFunction('tellDraw', (draw: Draw) => draws.emit('draw', draw));
  await page.exposeFunction('tellTask', (duration: number) => (longest = Math.max(longest, duration)));
  await page.goto(`${url}groups/`);
  await page.evaluate(watch);
  const field = page.locator('[data-part=query]');
  /** @throws where no results come within a minute */
  const drawnBy = async (act: () => Promise<void>): Promise<Draw> => {
    const drawn = once(draws, 'draw', { signal: AbortSignal.timeout(patience) });
    const [[draw]] = await Promise.all([drawn, act()]);
    return draw as Draw;
  };
  return {
    page,
    longestTask: () => longest,
    focus: () => field.focus(),
    write: (text) => drawnBy(() => field.fill(text)),
    press: (key) => drawnBy(() => page.keyboard.press(key)),
    leave: () => context.close(),
  };
}

/** Runs in the page: tells whenever results have been drawn, and whenever the page was busy. */
function watch(): void {
  const told = window as unknown as { tellDraw(draw: Draw): void; tellTask(duration: number): void };
  const status = document.querySelector('[data-part=status]');
  const list = document.querySelector('[data-part=list]');
  if (!status || !list) throw new Error('this page has no search of the directory');
  let keyAt = 0;
  for (const type of ['keydown', 'input'])
    addEventListener(type, ({ timeStamp }) => (keyAt = timeStamp), { capture: true });
  const observer = new MutationObserver(() => {
    const words = status.textContent;
    if (words === '' || words.startsWith('Searching')) return;
    const from = keyAt;
    const ids = [...list.querySelectorAll('[data-part=title]')].map(
      (link) => link.getAttribute('href')?.split('/').at(-2) ?? '',
    );
    // The picture is drawn after the frame's callbacks.
    requestAnimationFrame(() =>
      setTimeout(() => told.tellDraw({ afterKey: performance.now() - from, ids, status: words })),
    );
  });
  for (const part of [status, list]) observer.observe(part, { childList: true });
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) told.tellTask(duration);
  }).observe({ type: 'longtask' });
}
