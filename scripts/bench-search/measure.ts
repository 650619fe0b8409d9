import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { directoryFolder } from '../../src/domain/directory/addresses.ts';
import type { Content } from '../../src/schemas/index.ts';
import { serveCouncil, type CouncilServer } from './council-server.ts';
import { searchFirst, searchOn, type FirstSearch, type Search } from './first-search.ts';
import { makeCouncil } from './make-council.ts';
import { makeFiles, type Making } from './making.ts';
import { tryMiniSearch, type RivalFigures } from './mini-search.ts';
import { plainFolder, tryPlainPagefind } from './plain-pagefind.ts';
import { precisionOf, type QuestionSet } from './questions.ts';
import { searchOnSlowLine, type SlowLine } from './slow-line.ts';
import { typedTexts, typeSlowly, type Typing } from './typing.ts';

/** Where and with what is measured. */
export interface Bench {
  browser: Browser;
  site: string;
  base: string;
  /** A folder for the files of this council. */
  folder: string;
  model: Content;
  seed: number;
  sets: readonly QuestionSet[];
  hasRivals: boolean;
  /** Told what is being done. */
  tell(words: string): void;
}

/** Everything that was measured on a council. */
export interface Figures {
  listings: number;
  making: Making;
  /** Each question of the first set, asked as the first. */
  first: FirstSearch[];
  /** By the sets of questions: what was found, and the precision of each. */
  searches: { name: string; asked: Search[]; precisions: (number | undefined)[] }[];
  slowLine: SlowLine;
  typing: Typing[];
  miniSearch?: RivalFigures & { indexSeconds: number };
  pagefind?: RivalFigures & { making: Making };
}

/** So many questions are asked on the slow line. */
const onSlowLine = 7;

/** Makes a council and measures its search. */
export async function measure(bench: Bench, listings: number): Promise<Figures> {
  const { browser, site, base, folder, model, seed, sets, tell } = bench;
  const council = makeCouncil(model, listings, seed);
  tell('making the files');
  const making = await makeFiles({ engine: 'ours', folder, size: listings, seed });
  const instead = new Map([directoryFolder, `/${plainFolder}/`].map((begin) => [begin, folder]));
  const server = await serveCouncil({ site, base, instead });
  try {
    const [openSet, ...others] = sets;
    tell('first searches');
    const first: FirstSearch[] = [];
    for (const question of openSet?.questions ?? []) first.push(await searchFirst(browser, server, question));
    tell('more searches');
    const asked: Search[][] = [first];
    for (const { questions } of others) asked.push(await searchOn(browser, server, questions));
    tell('a slow line');
    const slowLine = await searchOnSlowLine(browser, server.url, plainTexts(sets));
    tell('typing letter by letter');
    const typing: Typing[] = [];
    for (const text of typedTexts) typing.push(await typeSlowly(browser, server, text));
    return {
      listings,
      making,
      first,
      searches: sets.map(({ name }, at) => ({ name, ...withPrecisions(asked[at] ?? [], council) })),
      slowLine,
      typing,
      ...(bench.hasRivals ? await measureRivals(bench, server, council) : {}),
    };
  } finally {
    server.close();
  }
}

async function measureRivals(
  { browser, folder, seed, sets, tell }: Bench,
  server: CouncilServer,
  council: Content,
): Promise<Pick<Figures, 'miniSearch' | 'pagefind'>> {
  tell('MiniSearch');
  const miniSearch = tryMiniSearch(council, sets);
  tell('Pagefind alone');
  const order = {
    engine: 'pagefind',
    folder: join(folder, plainFolder),
    size: council.groups.length,
    seed,
  } as const;
  const making = await makeFiles(order);
  return { miniSearch, pagefind: { ...(await tryPlainPagefind(browser, server, council, sets)), making } };
}

function withPrecisions(asked: Search[], { groups }: Content) {
  const all = groups.map(({ id }) => id);
  return { asked, precisions: asked.map(({ question, found }) => precisionOf(question, found, all)) };
}

function plainTexts(sets: readonly QuestionSet[]): string[] {
  const plain = sets.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'plain'));
  return plain.slice(0, onSlowLine).map(({ typed }) => typed);
}
