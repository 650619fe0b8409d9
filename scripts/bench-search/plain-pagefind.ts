import type { Browser, Page } from 'playwright-core';
import type { Content } from '../../src/schemas/index.ts';
import { bytesOf, type CouncilServer } from './council-server.ts';
import type { RivalFigures } from './mini-search.ts';
import { precisionOf, type BenchQuestion, type QuestionSet } from './questions.ts';
import { typedTexts } from './typing.ts';

/** Where its index is, from the root of the site. */
export const plainFolder = 'plain-pagefind';
/** So many questions are asked as the first, to count the bytes. */
const asFirst = 12;

/** Searches with Pagefind alone, in a browser: the ids of the first ten, their texts included in the bytes. */
export async function tryPlainPagefind(
  browser: Browser,
  server: CouncilServer,
  content: Content,
  sets: readonly QuestionSet[],
): Promise<RivalFigures> {
  const all = content.groups.map(({ id }) => id);
  const bytes: number[] = [];
  for (const { typed } of spread(sets[0]?.questions ?? []))
    await withPage(browser, server, async (page) => {
      server.startCount();
      await search(page, server, typed);
      bytes.push(bytesOf(server.sent()));
    });
  return withPage(browser, server, async (page) => {
    const [times, keys]: [number[], number[]] = [[], []];
    const precisions = [];
    for (const { name, questions } of sets) {
      const shares: (number | undefined)[] = [];
      for (const question of questions) {
        const { found, milliseconds } = await search(page, server, question.typed);
        times.push(milliseconds);
        shares.push(precisionOf(question, found, all));
      }
      precisions.push({ name, shares });
    }
    for (const text of typedTexts)
      for (let end = 1; end <= text.length; end++)
        keys.push((await search(page, server, text.slice(0, end))).milliseconds);
    return { bytes, times, keys, precisions };
  });
}

async function search(page: Page, { url }: CouncilServer, text: string): Promise<Found> {
  return page.evaluate(
    async ({ address, typed }) => {
      const engine = (await import(address)) as Pagefind;
      const began = performance.now();
      const { results } = await engine.search(typed);
      const milliseconds = performance.now() - began;
      const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { milliseconds, found: first.map((data) => data.raw_url.split('/').at(-2) ?? '') };
    },
    { address: `${url}${plainFolder}/pagefind.js`, typed: text },
  );
}

async function withPage<T>(
  browser: Browser,
  { url }: CouncilServer,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${url}groups/`);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** A few of many, evenly. */
function spread(questions: readonly BenchQuestion[]): BenchQuestion[] {
  const step = Math.max(1, Math.floor(questions.length / asFirst));
  return questions.filter((_, at) => at % step === 0).slice(0, asFirst);
}

interface Found {
  found: string[];
  milliseconds: number;
}

interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
}
