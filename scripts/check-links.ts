import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reader/files.ts';
import { linkReportFile, readLinkReport } from '../src/reader/link-report.ts';
import { readAddress } from '../src/reader/settings.ts';
import { today } from '../src/reader/today.ts';
import { outgoingLinks } from './links/outgoing.ts';
import { tryLinks } from './links/try-links.ts';
import { linkWords } from './links/words.ts';

const usage = `Tries every link of the content that leads out of the site, and tells which lead nowhere.

  npm run check:links
  npm run check:links -- --to links.json --strict

  --to FILE     where the result is kept, for the next check and the desk (${linkReportFile})
  --strict      end with 1 where a link is dead; without it the command never fails because of a link
  --patience N  wait N seconds for an answer (20)
  --pause N     wait N milliseconds between two requests to one host (1000)`;

const root = dirname(import.meta.dirname);
process.chdir(root);
process.exitCode = await run();

/** @returns the exit code */
async function run(): Promise<number> {
  const wish = readWish();
  if (!wish) {
    console.error(usage);
    return 2;
  }
  const { site, base } = readAddress();
  const own = new URL(base, site).href;
  const outgoing = outgoingLinks(contentFolder(), own);
  const { report, isReached } = await tryLinks(outgoing, readLinkReport(root, wish.file), today(), {
    agent: `noticeboard-link-check (+${own})`,
    patience: wish.patience * 1000,
    tries: 3,
    pause: wish.pause,
  });
  if (!isReached) {
    console.error('No host could be reached at all: is this computer connected? Nothing was written.');
    return wish.isStrict ? 1 : 0;
  }
  mkdirSync(dirname(wish.path), { recursive: true });
  writeFileSync(wish.path, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${linkWords(report)}\nKept in ${relative(root, wish.path)}.`);
  return wish.isStrict && report.links.some(({ state }) => state === 'dead') ? 1 : 0;
}

function readWish() {
  try {
    const { values } = parseArgs({
      options: {
        to: { type: 'string', default: linkReportFile },
        strict: { type: 'boolean', default: false },
        patience: { type: 'string', default: '20' },
        pause: { type: 'string', default: '1000' },
      },
    });
    const [patience = 0, pause = 0] = [values.patience, values.pause].map(Number);
    if (!(patience > 0 && pause >= 0)) return undefined;
    const path = resolve(root, values.to);
    return { path, file: relative(root, path), isStrict: values.strict, patience, pause };
  } catch {
    return undefined;
  }
}
