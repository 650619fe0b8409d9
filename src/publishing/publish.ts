import { dirname, join, sep } from 'node:path';
import { languagePath } from '../domain/language.ts';
import { secretsOf } from '../domain/venue.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { contentFolder } from '../reader/files.ts';
import { audienceOf } from '../reader/preview.ts';
import { languagesOf, readAddress } from '../reader/settings.ts';
import { today } from '../reader/today.ts';
import type { Content } from '../schemas/index.ts';
import { BuildFailed, buildSite } from './build-site.ts';
import { countSearched } from './count-searched.ts';
import { expectedAddresses } from './expected-addresses.ts';
import { finishSite } from './finish-site.ts';
import { placeBeside } from './hosts/place-beside.ts';
import { goneSince, goneWords } from './gone-since.ts';
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
    await buildLanguages(root, workshop);
    const content = readAgain();
    await finishSite(workshop.site, {
      root,
      content,
      council: content.council,
      address: readAddress(),
      today: today(),
    });
    const verification = verify(workshop.site, root, content);
    const searched = countSearched(workshop.site);
    const gone = goneSince(folder, workshop.site, content);
    if (gone.length > 0) say(goneWords(gone));
    carry(workshop, beside);
    swapIn(beside, folder);
    placeBeside(workshop.site, folder);
    return { folder, searched, ...verification };
  } finally {
    stopListening();
    cleanUp();
    release();
  }
}

/** The language of the content at the address of the site, and each other one below it. */
async function buildLanguages(root: string, { site, cache }: Staging): Promise<void> {
  const languages = languagesOf();
  try {
    for (const language of languages)
      await buildSite(root, join(site, languagePath(language, languages)), join(cache, language), language);
  } finally {
    delete process.env['NOTICEBOARD_LANGUAGE'];
  }
}

function readAgain(): Content {
  const { content } = checkFolder(contentFolder(), today());
  if (!content) throw new BuildFailed('The content was changed while it was built. Build again.');
  return content;
}

function verify(site: string, root: string, content: Content): Verification {
  const verification = verifySite(site, readAddress(), expectedAddresses(content, today(), audienceOf()), {
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
