import type { Browser } from 'playwright-core';
import type { CouncilServer, Sent } from './council-server.ts';
import type { BenchQuestion } from './questions.ts';
import { openResident } from './resident.ts';

/** What a question found. */
export interface Search {
  question: BenchQuestion;
  /** The ids of the first ten listings, the best first. */
  found: string[];
  /** What the page said above the results. */
  status: string;
}

/** What a first search found, and what it cost. */
export interface FirstSearch extends Search {
  /** From the focus until ten results were drawn, or all that there are. */
  sent: Sent[];
}

const wanted = 10;

/**
 * Asks a question as the first: goes to the field, writes, and presses Enter. What is counted ends with the first ten
 * results, which may be drawn before Enter; a misspelt question is counted to its end.
 */
export async function searchFirst(
  browser: Browser,
  server: CouncilServer,
  question: BenchQuestion,
): Promise<FirstSearch> {
  const resident = await openResident(browser, server.url);
  try {
    server.startCount();
    await resident.focus();
    const written = await resident.write(question.typed);
    const early = server.sent();
    const { ids, status } = await resident.press('Enter');
    const isEarly = written.ids.length >= wanted && question.kind !== 'misspelt';
    return { question, sent: isEarly ? early : server.sent(), found: ids, status };
  } finally {
    await resident.leave();
  }
}

/** Asks questions one after another on one page. */
export async function searchOn(
  browser: Browser,
  { url }: CouncilServer,
  questions: readonly BenchQuestion[],
): Promise<Search[]> {
  const resident = await openResident(browser, url);
  const searches: Search[] = [];
  try {
    for (const question of questions) {
      await resident.write(question.typed);
      const { ids, status } = await resident.press('Enter');
      searches.push({ question, found: ids, status });
    }
    return searches;
  } finally {
    await resident.leave();
  }
}
