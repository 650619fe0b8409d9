import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claims } from '../src/domain/accessibility.ts';
import { contentFolder, trialsFile } from '../src/reader/files.ts';
import { readTrials } from '../src/reader/settings.ts';
import { today } from '../src/reader/today.ts';
import { accessibility } from '../src/schemas/accessibility.ts';

const noted = '.noticeboard/accessibility.json';

if (!existsSync(noted))
  stop('No trial is noted. Run "npm test" first: its last step tries the built site in a browser.');
const trials = accessibility.parse({ on: today(), ...(JSON.parse(readFileSync(noted, 'utf8')) as object) });
if (process.argv.includes('--check')) holdAgainst(trials);
else {
  writeFileSync(join(contentFolder(), trialsFile), `${JSON.stringify(trials, null, 2)}\n`);
  console.log(
    `The accessibility statement now tells of ${trials.checks.length} trials on ${trials.pages} pages.`,
  );
}

/** What the statement claims must be what the trials show: it may be older, but no better. */
function holdAgainst({ checks }: typeof trials): void {
  const told = readTrials();
  const failedNow = (id: string) =>
    checks.find((check) => check.id === id)?.failed ?? Number.POSITIVE_INFINITY;
  const better = (told?.checks ?? []).filter(({ id, failed }) => failed < failedNow(id));
  const missing = checks.filter(({ id }) => !told?.checks.some((check) => check.id === id));
  for (const { id } of better)
    console.error(
      `The accessibility statement says that you can ${claims[id].able}. The trials show that you cannot always.`,
    );
  for (const { id } of missing) console.error(`The accessibility statement does not tell of "${id}".`);
  if (better.length + missing.length > 0) stop('Mend what fails, then run "npm run statement".');
  console.log(`The accessibility statement holds: ${checks.length} trials.`);
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
