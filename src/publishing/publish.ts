import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { secretsOf } from '../domain/venue.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { contentFolder } from '../reader/files.ts';
import { readAddress, readCouncil } from '../reader/settings.ts';
import { today } from '../reader/today.ts';
import { BuildFailed, buildSite } from './build-site.ts';
import { expectedAddresses } from './expected-addresses.ts';
import { finishSite } from './finish-site.ts';
import { holdLock } from './lock.ts';
import { checkOutput } from './output.ts';
import { reportProblems } from './problem.ts';
import { carry, createStaging, recover, removeStaging, swapIn, type Staging } from './staging.ts';
import { verifySite, type Verification } from './verify-site.ts';
import { tracesOfMissingValues, wordsNotIn } from './verify-text.ts';

/** What was published. */
export interface Published extends Verification {
  folder: string;
  /** How many pages the search index holds. */
  searched: number;
}

/**
 * Builds the site aside, verifies it, and only then puts it in the place of the published one.
 * Whatever fails, whenever it is stopped, the published site stays whole.
 * @param root the folder of the project
 * @param wanted the folder to publish into, from `root`
 * @param say tells the person who waits
 * @throws ContentProblems, BuildFailed or OutputRefused, whose message says it all; or an error of the system
 */
export async function publish(root: string, wanted: string, say: (text: string) => void): Promise<Published> {
  const folder = checkOutput(wanted, root);
  for (const out of new Set([folder, join(root, 'dist')]))
    if (await recover(out))
      say(`A build was killed while it published; the site before it is back in ${out}.`);
  // Astro writes into its own folder .astro, of which a project has one: builds take turns.
  const release = await holdLock(join(root, '.noticeboard', 'build.lock'), () =>
    say('Another build of this project is running; this one waits for it.'),
  );
  const stagings: Staging[] = [];
  const cleanUp = () => stagings.forEach(removeStaging);
  const stopListening = cleanUpWhenStopped(cleanUp);
  try {
    // Astro keeps to a folder of its own only within the project, and a rename needs one beside the published site.
    const workshop = createStaging(root);
    stagings.push(workshop);
    const beside = dirname(folder) === root ? workshop : createStaging(dirname(folder));
    stagings.push(beside);
    await buildSite(root, workshop.site, workshop.cache);
    await finishSite(workshop.site, {
      root,
      council: readCouncil(),
      address: readAddress(),
      today: today(),
    });
    const verification = verify(workshop.site, root);
    const searched = countSearched(workshop.site);
    carry(workshop, beside);
    swapIn(beside, folder);
    return { folder, searched, ...verification };
  } finally {
    stopListening();
    cleanUp();
    release();
  }
}

function verify(site: string, root: string): Verification {
  const { content } = checkFolder(contentFolder(), today());
  if (!content) throw new BuildFailed('The content was changed while it was built. Build again.');
  const verification = verifySite(site, readAddress(), expectedAddresses(content, today()), {
    bytes: [...(content.council.neverPublish ?? []), `${root}${sep}`],
    secrets: secretsOf(content),
    words: wordsNotIn(content, tracesOfMissingValues),
  });
  const { problems } = verification;
  if (problems.length > 0)
    throw new BuildFailed(
      `The site was built but is not fit to be published:\n\n${reportProblems(problems)}\n\n${problems.length} found by verifying ${countsOf(verification)}. The published site is as it was.`,
    );
  return verification;
}

/** How much was verified, in words. */
export function countsOf({ pages, links, anchors }: Verification): string {
  return `${pages} pages, ${links} links and ${anchors} anchors`;
}

function countSearched(site: string): number {
  const { languages } = JSON.parse(readFileSync(join(site, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

function cleanUpWhenStopped(cleanUp: () => void): () => void {
  const handlers = Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }).map(([signal, code]) => {
    const stop = () => {
      cleanUp();
      process.exit(code);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => handlers.forEach((remove) => remove());
}
