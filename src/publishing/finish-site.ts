import type { Council } from '../schemas/council.ts';
import type { Content } from '../schemas/index.ts';
import type { BuiltSite } from './built-site.ts';
import { writeBill } from './bill/write-bill.ts';
import { writePolicy } from './headers/write-policy.ts';
import { writeHostFiles } from './hosts/write-host-files.ts';
import { joinStyles } from './join-styles.ts';
import { writeMoved } from './moved/write-moved.ts';
import { writeWorker } from './offline/write-worker.ts';
import { preloadScripts } from './preload-scripts.ts';
import { writeManifest } from './write-manifest.ts';
import { writePacked } from './write-packed.ts';
import { writeSecurityText } from './write-security-text.ts';

/** What the last steps of a build know besides the folder. */
export interface Publication {
  /** The folder of the project. */
  root: string;
  /** All of it, with what is not to be seen: `shownContent` tells what is. */
  content: Content;
  council: Council;
  /** The origin and the path at which the site will be published. */
  address: BuiltSite['address'];
  /** YYYY-MM-DD. */
  today: string;
}

/** Adds something to a built site that can only be made when all its pages are there. */
export type Finish = (site: string, publication: Publication) => void | Promise<void>;

/**
 * In this order: each step sees what those before it wrote. The pages come first, as light to load as they can be; then
 * what browsers keep of them; then what a host is told of them; then the list of all files; then their packed copies.
 */
const steps: readonly Finish[] = [
  joinStyles,
  preloadScripts,
  writeMoved,
  writeSecurityText,
  writeBill,
  writePolicy,
  writeWorker,
  writeHostFiles,
  writeManifest,
  writePacked,
];

/**
 * Finishes a built site, before it is verified and published.
 * @param site the folder of the site
 */
export async function finishSite(site: string, publication: Publication): Promise<void> {
  for (const step of steps) await step(site, publication);
}
