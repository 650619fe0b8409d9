import type { Council } from '../schemas/council.ts';
import type { BuiltSite } from './built-site.ts';

/** What the last steps of a build know besides the folder. */
export interface Publication {
  /** The folder of the project. */
  root: string;
  council: Council;
  /** The origin and the path at which the site will be published. */
  address: BuiltSite['address'];
  /** YYYY-MM-DD. */
  today: string;
}

/** Adds something to a built site that can only be made when all its pages are there. */
export type Finish = (site: string, publication: Publication) => void | Promise<void>;

/**
 * In this order: each step sees what those before it wrote. What browsers keep comes first; then what a host is told of
 * the pages; then the list of all files; then their packed copies.
 */
const steps: readonly Finish[] = [];

/**
 * Finishes a built site, before it is verified and published.
 * @param site the folder of the site
 */
export async function finishSite(site: string, publication: Publication): Promise<void> {
  for (const step of steps) await step(site, publication);
}
